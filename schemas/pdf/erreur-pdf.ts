/** Ce qui empêche de lire un PDF plus loin ; `position` est en octets depuis le début du fichier. */
export class ErreurPdf extends Error {
  readonly position: number

  constructor(message: string, position: number) {
    super(message)
    this.position = position
  }
}
