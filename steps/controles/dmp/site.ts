import type { Constat } from '../../../reports/campagne/types.ts'
import type { MasquageDmp } from '../../pilotes/contrat.ts'
import { controler, normaliser } from '../controle.ts'

const OU = 'site web du DMP, documents du patient'
const extrait = (texte: string): string => `« ${texte.replace(/\s+/g, ' ').slice(0, 240)} »`

/** La ligne du site qui porte ce titre et ce statut ; les cellules d'une ligne sont séparées de tabulations. */
const lignesDe = (texte: string, titre: string): readonly string[] =>
  texte
    .split('\n')
    .map(normaliser)
    .filter((ligne) => ligne.includes(normaliser(titre)) && !/supprime|remplace/.test(ligne))

/** DMP.01, DMP.02 : le site du DMP montre le document. */
export function siteMontre(texte: string, titre: string): Constat {
  return controler({
    id: 'dmp.site-montre',
    conforme: lignesDe(texte, titre).length > 0,
    attendu: `« ${titre} » en vigueur`,
    observe: extrait(texte),
    ou: OU,
    action: 'Verser le document au dossier de ce patient, et offrir l’accès web au DMP.',
    source: 'DMP.01 et DMP.02 au catalogue ; dmp.md §7.5 et §15.2',
  })
}

/** DMP.02 : le site ne le montre plus en vigueur. */
export function siteNeMontrePlus(texte: string, titre: string): Constat {
  return controler({
    id: 'dmp.site-ne-montre-plus',
    conforme: texte !== '' && lignesDe(texte, titre).length === 0,
    attendu: `« ${titre} » absent, ou dit supprimé ou remplacé`,
    observe: extrait(texte),
    ou: OU,
    action: 'Remplacer ou supprimer au DMP ce qui l’est dans le dossier.',
    source: 'DMP.02 au catalogue ; dmp.md §11 [V]',
  })
}

const MOTS: Record<MasquageDmp, string> = {
  'masqué aux professionnels': 'masque aux professionnels',
  'invisible au patient': 'non visible par le patient',
  'invisible à ses représentants légaux': 'non visible par les representants legaux',
}

/** DMP.03 : le site montre l'attribut. */
export function siteDitMasque(
  texte: string,
  titre: string,
  masquages: readonly MasquageDmp[],
): Constat {
  const [ligne = ''] = lignesDe(texte, titre)
  return controler({
    id: 'dmp.site-masquage',
    conforme: masquages.every((masquage) => ligne.includes(MOTS[masquage])),
    attendu: `« ${titre} » ${masquages.join(', ')}`,
    observe: ligne === '' ? extrait(texte) : `« ${ligne} »`,
    ou: OU,
    action: 'Ajouter le code du masquage aux métadonnées du document.',
    source: 'DMP.03 au catalogue ; dmp.md §18.5 [V]',
  })
}
