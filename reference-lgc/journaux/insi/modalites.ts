import type { ActionInsi } from '../../insi/operations.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'

/** Récupérer ou vérifier : deux opérations du téléservice, deux traces (INS.40, INS.42). */
export const operationEnMots = (action: ActionInsi): string =>
  action === 'verification' ? "Vérification de l'INS" : "Récupération de l'INS"

const MODALITES: Record<ActionInsi, string> = {
  traits: "Traits d'identité",
  'carte-vitale': 'Carte Vitale',
  verification: '',
}

/** Par quoi le patient a été cherché (INS.40) ; une vérification n'a qu'une forme. */
export const modaliteEnMots = (action: ActionInsi, mutations: Mutations): string =>
  mutations.choisir('journal-sans-modalite', MODALITES[action], () => '')
