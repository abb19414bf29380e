/** Pourquoi une signature ne se fait pas ; chaque code est au registre des erreurs. */
const PHRASES = {
  'SEGUR-DOS-021': (quoi: string) => `La clé de signature ne se lit pas : ${quoi}.`,
  'SEGUR-DOS-022': (quoi: string) => `Le certificat de signature ne convient pas : ${quoi}.`,
  'SEGUR-DOS-023': (quoi: string) => `Le fichier PKCS#12 ne s’ouvre pas : ${quoi}.`,
  'SEGUR-DOS-024': (quoi: string) => `Le mot de passe ne se lit pas : ${quoi}.`,
  'SEGUR-DOS-025': (quoi: string) => `Ce dossier ne peut pas être signé : ${quoi}.`,
  'SEGUR-DOS-026': (quoi: string) => `L’horodatage a échoué : ${quoi}.`,
} as const satisfies Record<string, (quoi: string) => string>

export type CodeSignature = keyof typeof PHRASES

/** Ni la clé ni le mot de passe n'entrent jamais dans le message. */
export class ErreurSignature extends Error {
  readonly code: CodeSignature
  readonly details: readonly string[]

  constructor(
    code: CodeSignature,
    quoi: string,
    suite: { cause?: unknown; details?: readonly string[] } = {},
  ) {
    super(PHRASES[code](quoi), { cause: suite.cause })
    this.name = 'ErreurSignature'
    this.code = code
    this.details = suite.details ?? []
  }
}
