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
  /** Prépare l'envoi de ce document au patient et y demande de clore l'échange, sans envoyer. */
  preparerCloture(): Promise<ResultatEnregistrement>
  /** Envoie ce qui est préparé, et attend que le logiciel le dise parti. */
  envoyerPreparation(): Promise<ResultatEnregistrement>
}

export const ACTIONS_MESSAGERIE = [
  'envoyerDocument',
  'preparerCloture',
  'envoyerPreparation',
] as const satisfies readonly (keyof ActionsMessagerie)[]
