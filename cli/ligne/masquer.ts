/** Ce qui ne doit jamais finir dans un journal, et ce qu’on écrit à la place. */
const SECRETS: readonly [RegExp, string][] = [
  [
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
    '[clé privée masquée]',
  ],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '[jeton masqué]'],
  [
    /(\b(?:proxy-)?authorization["']?\s*[:=]\s*["']?(?:basic|bearer)?\s*)[^\s"',;]+/gi,
    '$1[masqué]',
  ],
  [/(\b(?:set-)?cookie["']?\s*:\s*["']?)[^\r\n"']+/gi, '$1[masqué]'],
  [
    /(["']?\b[\w-]*(?:mot-?de-?passe|motdepasse|password|passphrase|secret|token|jeton)["']?\s*[:=]\s*)("[^"]*"|'[^']*'|[^\s,;&}]+)/gi,
    '$1[masqué]',
  ],
  [/(\bhttps?:\/\/)[^\s/@:]+:[^\s/@]+@/gi, '$1[masqué]@'],
]

/** Retire les secrets d’un texte destiné à un journal ou à l’écran. */
export function masquer(texte: string): string {
  return SECRETS.reduce(
    (masque, [motif, remplacement]) => masque.replace(motif, remplacement),
    texte,
  )
}
