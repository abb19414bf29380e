/** Le contrôle demande un fait que la campagne n'a pas gardé : il ne se refait pas, ni ne condamne. */
export class NonRejouable extends Error {
  constructor(raison: string) {
    super(raison)
    this.name = 'NonRejouable'
  }
}
