interface Options {
  /** Gardés tels quels, ces octets pèsent trop ou sont un piège : rien n'est conservé. */
  aJeter?: boolean
  cause?: unknown
}

/** Pourquoi des octets ne se lisent pas, en une phrase que l'utilisateur comprend. */
export class Illisible extends Error {
  readonly aJeter: boolean

  constructor(raison: string, { aJeter = false, cause }: Options = {}) {
    super(raison, { cause })
    this.aJeter = aJeter
  }
}
