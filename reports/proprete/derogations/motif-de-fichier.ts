const ECHAPPES = /[.+^${}()|[\]\\]/g

/** Un motif de fichiers : `*` sans « / », `**` avec, `?` un signe. */
export function motifDeFichier(motif: string): (chemin: string) => boolean {
  const source = motif.replace(ECHAPPES, '\\$&').replace(/\*{2,}\/?|\*|\?/g, (jeton) => {
    if (jeton === '?') return '[^/]'
    if (jeton === '*') return '[^/]*'
    return jeton.endsWith('/') ? '(?:.*/)?' : '.*'
  })
  const expression = new RegExp(`^${source}$`)
  return (chemin) => expression.test(chemin)
}
