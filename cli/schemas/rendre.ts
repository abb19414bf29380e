import { type Manifeste, nommerJeu } from '../../schemas/cda/officiel/jeu.ts'
import type { EtatSources } from '../../schemas/cda/officiel/lire-manifeste.ts'
import { accorder } from '../valider/accorder.ts'

const ETATS: Readonly<Record<EtatSources, string>> = {
  identiques: 'le dossier n’a pas changé depuis',
  changees: 'le dossier a changé depuis : il sera préparé de nouveau au prochain emploi',
  absentes: 'le dossier n’est plus là ; la forme préparée suffit pour valider',
}

const jour = (date: string): string => {
  const [annee, mois, quantieme] = date.slice(0, 10).split('-')
  return `${quantieme}/${mois}/${annee}`
}

const MANQUES_MONTRES = 5

/** Un jeu importé : version, date, ce qui est là et ce qui manque. */
export function rendreJeu(
  { manifeste, etat }: { manifeste: Manifeste; etat: EtatSources },
  { complet }: { complet: boolean },
): readonly string[] {
  const prets = manifeste.schematrons.filter((s) => s.etat === 'pret')
  const combien = (genre: string) => prets.filter((s) => s.genre === genre).length
  const recente = Math.max(...manifeste.sources.map(({ modifie }) => modifie))
  const montres = complet ? manifeste.manques : manifeste.manques.slice(0, MANQUES_MONTRES)
  const reste = manifeste.manques.length - montres.length
  const reserves = prets.filter((s) => s.reserves.length > 0)
  return [
    `${manifeste.nom} : ${nommerJeu(manifeste)}${manifeste.version === '' ? ', version non dite (--version)' : ''}`,
    `  importé le ${jour(manifeste.importeLe)} de ${manifeste.dossier}`,
    `  fichier le plus récent du ${jour(new Date(recente).toISOString())} ; ${ETATS[etat]}`,
    `  schéma XML ${manifeste.xsd ? 'prêt' : 'absent'}, ${accorder(combien('profil'), 'profil générique', 'profils génériques')}, ${accorder(combien('volet'), 'volet', 'volets')}, ${accorder(manifeste.references.length, 'jeu de valeurs ou terminologie', 'jeux de valeurs et terminologies')}`,
    `  empreinte ${manifeste.empreinte.slice(0, 16)}`,
    ...(complet ? prets.map((s) => `    ${s.genre} ${s.nom}`) : []),
    ...reserves.map(
      (s) => `  ! ${s.nom} : ${s.reserves.length} expression(s) hors de portée, ${s.reserves[0]}`,
    ),
    ...(montres.length === 0 ? ['  rien ne manque'] : montres.map((m) => `  ! ${m}`)),
    ...(reste > 0 ? [`  ! et ${reste} autre(s) : « --detail » les montre`] : []),
  ]
}
