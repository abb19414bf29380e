const LONGUEUR = 80

// Une valeur hostile ne doit ni piloter le terminal ni retourner la phrase qui la cite.
const CACHES = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu

function visible(caractere: string): string {
  const code = caractere.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** Une valeur telle qu'on la cite dans une phrase : caractères cachés rendus visibles, 80 au plus. */
export function montrer(valeur: string, longueur: number = LONGUEUR): string {
  const coupe = valeur.length > longueur ? `${valeur.slice(0, longueur)}…` : valeur
  return coupe.replace(CACHES, visible)
}
