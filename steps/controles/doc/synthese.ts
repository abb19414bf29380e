import type { Constat } from '../../../reports/campagne/types.ts'
import type { DocumentCda } from '../../../schemas/cda/lecture/lire-document.ts'
import { attribut, type Noeud, texteDe } from '../../../schemas/cda/lecture/parcourir.ts'
import type { EntreeDossier, RubriqueDossier } from '../../pilotes/contrat.ts'
import { controler, normaliser } from '../controle.ts'

/** L'élément codé qui porte chaque rubrique : modèle IHE de l'élément (cda.md §13 [V]). */
export const MODELES: Record<RubriqueDossier, { element: string; modele: string }> = {
  pathologie: { element: 'observation', modele: '1.3.6.1.4.1.19376.1.5.3.1.4.5' },
  allergie: { element: 'observation', modele: '1.3.6.1.4.1.19376.1.5.3.1.4.6' },
  traitement: { element: 'substanceAdministration', modele: '1.3.6.1.4.1.19376.1.5.3.1.4.7' },
}

/** Le texte des sections auquel une entrée renvoie. */
export function recitDe(entree: Noeud, { index }: DocumentCda): string {
  const textes: string[] = []
  const visiter = (noeud: Noeud): void => {
    const cible = noeud.nom === 'reference' ? attribut(noeud, 'value') : null
    const [lieu] = cible?.startsWith('#') ? (index.parId.get(cible.slice(1)) ?? []) : []
    if (lieu) textes.push(texteDe(lieu))
    for (const fils of noeud.enfants) visiter(fils)
  }
  visiter(entree)
  return normaliser(textes.join(' '))
}

function manqueDe({ rubrique, libelle }: EntreeDossier, document: DocumentCda): string {
  const { element, modele } = MODELES[rubrique]
  const entrees = document.index.suivant(element, [modele])
  const voulu = normaliser(libelle)
  if (entrees.some((entree) => recitDe(entree, document).includes(voulu))) return ''
  const lu = document.sections.some((section) => normaliser(texteDe(section)).includes(voulu))
  return lu ? `${libelle} : lisible, sans entrée codée` : `${libelle} : absent`
}

/** DOC.07 : chaque entrée du dossier est dans le volet, codée et lisible. */
export function syntheseFidele(document: DocumentCda, entrees: readonly EntreeDossier[]): Constat {
  const manques = entrees.map((entree) => manqueDe(entree, document)).filter(Boolean)
  return controler({
    id: 'doc.synthese-fidele',
    conforme: document.niveau === 'N3' && manques.length === 0,
    attendu: entrees.map(({ libelle }) => libelle).join(', '),
    observe: manques.join(' ; ') || `niveau ${document.niveau ?? 'inconnu'}, toutes les entrées`,
    ou: 'sections du volet de synthèse médicale',
    action: 'Tirer chaque section du dossier médical : une entrée codée, et son texte qui la dit.',
    source: 'DOC.07 ; cda.md §11, §13 [V]',
  })
}

const serrer = (texte: string): string => normaliser(texte).replace(/\s/g, '')

/** PROV.FLUXS.05 : le papier dit ce que dit le document structuré. */
export function synthesePapier(texte: string, entrees: readonly EntreeDossier[]): Constat {
  const plat = serrer(texte)
  const manques = entrees.filter(({ libelle }) => !plat.includes(serrer(libelle)))
  return controler({
    id: 'doc.synthese-papier',
    conforme: manques.length === 0,
    attendu: entrees.map(({ libelle }) => libelle).join(', '),
    observe:
      manques.length === 0
        ? 'toutes les entrées'
        : `absent : ${manques.map(({ libelle }) => libelle).join(', ')}`,
    ou: 'édition produite',
    action: 'Tirer le PDF/A-1 et le document structuré des mêmes données.',
    source: 'PROV.FLUXS.05 [I] ; cda.md §10',
  })
}
