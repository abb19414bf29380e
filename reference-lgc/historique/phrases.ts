import type { Mutations } from '../mutations/interrupteur.ts'
import { MOTS_STATUT } from '../patients/libelles.ts'
import { type Changement, type EvenementIdentite, MODIFICATION } from './historique.ts'

/** Le détail d'un événement, une phrase par changement, le statut en dernier. */
export function phrasesDe(evenement: EvenementIdentite, mutations: Mutations): string[] {
  const phrase = mutations.choisir(
    'historique-statut-anterieur-perdu',
    phraseStatut(evenement),
    () => phraseStatut({ ...evenement, statutAvant: null }),
  )
  const statut = mutations.choisir('historique-sans-statut', [phrase], () => [])
  const changements = evenement.changements.map((changement) =>
    mutations.choisir('historique-sans-valeur-avant', phraseChangement(changement), () =>
      phraseChangement({ ...changement, avant: '' }),
    ),
  )
  return [...changements, ...statut]
}

/** Ce qui est arrivé, en deux ou trois mots (INS.17). */
export const typeDe = ({ type }: EvenementIdentite, mutations: Mutations): string =>
  mutations.choisir('historique-sans-type', type, () => (type === MODIFICATION ? '' : type))

function phraseChangement({ libelle, avant, apres }: Changement): string {
  if (avant === '') return `${libelle} : « ${apres} »`
  if (apres === '') return `${libelle} : « ${avant} » retiré`
  return `${libelle} : de « ${avant} » à « ${apres} »`
}

function phraseStatut({ statutAvant, statutApres }: EvenementIdentite): string {
  const apres = MOTS_STATUT[statutApres]
  if (statutAvant === null) return `Statut : ${apres}`
  if (statutAvant === statutApres) return `Statut inchangé : ${apres}`
  return `Statut : de ${MOTS_STATUT[statutAvant]} à ${apres}`
}
