/** L'évaluation s'arrête ; `code` est celui de la norme (`XPTY0004`, `FORG0001`…). */
export class ErreurXPath extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}
