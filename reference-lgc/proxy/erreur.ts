/** Un refus du proxy, avec le statut et le texte que le logiciel appelant reçoit (psc.md §13). */
export interface ErreurProxy extends Error {
  readonly statutProxy: 400 | 401 | 403 | 404 | 413 | 500 | 502 | 503 | 504
}

/** `message` part sur le fil : jamais un jeton, jamais ce qu'un service a répondu. */
export const erreurProxy = (
  statut: ErreurProxy['statutProxy'],
  message: string,
  cause?: unknown,
): ErreurProxy => Object.assign(new Error(message, { cause }), { statutProxy: statut })

export const estErreurProxy = (erreur: unknown): erreur is ErreurProxy =>
  erreur instanceof Error && 'statutProxy' in erreur

/** La session est finie ou inconnue : le logiciel ramène l'utilisateur à la connexion. */
export const sessionPerdue = (cause?: unknown): ErreurProxy =>
  erreurProxy(401, 'No session found.', cause)
