import { type EntreeRegistre, REGISTRE_ERREURS } from './erreurs.ts'

export type CodeErreur = keyof typeof REGISTRE_ERREURS

type Trous<M extends string> = M extends `${string}{${infer Nom}}${infer Reste}`
  ? Nom | Trous<Reste>
  : never

/** Les valeurs qui remplissent le message et le remède d’un code. */
export type ValeursErreur<C extends CodeErreur> = Record<
  Trous<(typeof REGISTRE_ERREURS)[C]['message']> | Trous<(typeof REGISTRE_ERREURS)[C]['remede']>,
  string | number
>

export interface SuiteErreur {
  /** Lignes publiques sous le message : chaque champ fautif, chaque navigateur essayé… */
  details?: readonly string[]
  /** Identifiants proches de celui demandé. */
  proches?: readonly string[]
  /** Détail privé, écrit (masqué) dans le journal d’erreurs seulement. */
  prive?: string
  cause?: unknown
}

/** Vrai quand `code` est inscrit au registre. */
export function estCodeErreur(code: unknown): code is CodeErreur {
  return typeof code === 'string' && Object.hasOwn(REGISTRE_ERREURS, code)
}

function remplir(gabarit: string, valeurs: Record<string, string | number>): string {
  return gabarit.replace(/\{(\w+)\}/g, (trou, nom: string) => String(valeurs[nom] ?? trou))
}

/** Page de la documentation qui explique un code. */
export const ancreErreur = (code: CodeErreur): string => `docs/erreurs.md#${code.toLowerCase()}`

/** Une erreur attendue : son message est public, son détail privé. */
export class ErreurSegur<C extends CodeErreur = CodeErreur> extends Error {
  readonly code: C
  readonly remede: string
  readonly details: readonly string[]
  readonly proches: readonly string[]
  readonly prive: string | undefined

  constructor(code: C, valeurs: ValeursErreur<C>, suite: SuiteErreur = {}) {
    const entree: EntreeRegistre = REGISTRE_ERREURS[code]
    super(remplir(entree.message, valeurs), { cause: suite.cause })
    this.name = 'ErreurSegur'
    this.code = code
    this.remede = remplir(entree.remede, valeurs)
    this.details = suite.details ?? []
    this.proches = suite.proches ?? []
    this.prive = suite.prive
  }
}
