/** Une cible que l'assemblage ne remplace pas ; le code est au registre des erreurs. */
export class ErreurAssemblage extends Error {
  readonly code: 'SEGUR-DOS-020'

  constructor(cible: string, raison: string, suite: { cause?: unknown } = {}) {
    super(`Le paquet ne peut pas être écrit dans ${cible} : ${raison}.`, suite)
    this.name = 'ErreurAssemblage'
    this.code = 'SEGUR-DOS-020'
  }
}
