import type { Mutations } from '../mutations/interrupteur.ts'
import { MOTS_STATUT } from '../patients/libelles.ts'
import type { Changement, EvenementIdentite } from './historique.ts'

/** Le détail d'un événement, une phrase par changement, le statut en dernier. */
export function phrasesDe(evenement: EvenementIdentite, mutations: Mutations): string[] {
  const statut = mutations.choisir('historique-sans-statut', [phraseStatut(evenement)], () => [])
  return [...evenement.changements.map(phraseChangement), ...statut]
}

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
