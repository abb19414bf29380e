/**
 * Une panne du monde extérieur : le code va au journal, le message à l'écran, la cause à nulle
 * part.
 */
export interface Incident extends Error {
  readonly codeIncident: string
}

/** La cause reste attachée à l'erreur, pour l'exploitant seul. */
export const creerIncident = (code: string, message: string, cause?: unknown): Incident =>
  Object.assign(new Error(message, { cause }), { codeIncident: code })

/** Une autre erreur est un défaut du logiciel : elle ne se montre pas. */
export const estIncident = (erreur: unknown): erreur is Incident =>
  erreur instanceof Error && 'codeIncident' in erreur
