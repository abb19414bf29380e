import type { CodePsc } from './codes.ts'

/** Un échec qui a un code : le reste (cause, réponse de PSC) n'atteint ni l'écran ni le journal. */
export interface ErreurPsc extends Error {
  readonly codePsc: CodePsc
}

export const erreurPsc = (code: CodePsc, cause?: unknown): ErreurPsc =>
  Object.assign(new Error(code, { cause }), { codePsc: code })

export const estErreurPsc = (erreur: unknown): erreur is ErreurPsc =>
  erreur instanceof Error && 'codePsc' in erreur
