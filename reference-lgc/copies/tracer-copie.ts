import type { Noyau } from '../serveur/dependances.ts'
import type { Copie } from './depot.ts'

/** Ce qui arrive à une copie, tel que le journal des accès le dit. */
export const GESTES = {
  depot: 'dépôt',
  consultation: 'consultation',
  telechargement: 'téléchargement',
  suppression: 'suppression',
  'suppression-automatique': 'suppression automatique, cinq ans après la dernière activité',
  'contenu-stocke': 'remise du contenu stocké, chiffré',
} as const
export type Geste = keyof typeof GESTES

/** L'auteur des gestes que personne n'a faits. */
export const TACHE = 'Tâche de suppression'

const LECTURES: readonly Geste[] = ['consultation', 'telechargement']

/** Tout ce qui touche une copie laisse une ligne : qui, quand, quoi (INS.52). */
export function tracerCopie(
  { base, horloge, mutations }: Noyau,
  copie: Pick<Copie, 'id' | 'patientId' | 'titre'>,
  geste: Geste,
  auteur: string,
): void {
  if (LECTURES.includes(geste) && mutations.active('acces-copie-non-trace')) return
  const titre = `${copie.titre.charAt(0).toLowerCase()}${copie.titre.slice(1)}`
  base.executer('INSERT INTO acces (le, auteur, patient_id, operation) VALUES (?, ?, ?, ?)', [
    horloge.maintenant().toISOString(),
    auteur,
    copie.patientId,
    `Copie n° ${copie.id} (${titre}) : ${GESTES[geste]}`,
  ])
}
