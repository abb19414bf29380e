import type { DestinataireSaisi } from './documents.ts'
import type { ResultatEnregistrement } from './resultat.ts'

/** À qui part un document : des professionnels, ou le patient dans Mon espace santé. */
export type DestinatairesMss =
  | { canal: 'professionnel'; professionnels: readonly DestinataireSaisi[] }
  | { canal: 'patient' }

/** Écrire par la messagerie sécurisée. */
export interface ActionsMessagerie {
  /** Envoie par MSSanté le dernier document rédigé, et attend que le logiciel le dise parti. */
  envoyerDocument(a: DestinatairesMss): Promise<ResultatEnregistrement>
}

export const ACTIONS_MESSAGERIE = [
  'envoyerDocument',
] as const satisfies readonly (keyof ActionsMessagerie)[]
