interface LigneDatee {
  date?: string
  heure?: string
}

// Un cabinet lit l'heure de Paris, où que le banc tourne.
const PARIS = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** Une horloge peut retarder un peu sur l'autre. */
const TOLERANCE_MS = 5_000

/** `aaaammjjhhmmss`, qui se compare, à l'heure de Paris. */
export const instantDe = (date: Date): string =>
  PARIS.format(date.getTime() - TOLERANCE_MS).replace(/\D/g, '')

/** `aaaammjjhhmm` ou `aaaammjjhhmmss` d'une ligne de journal ; `null` quand elle n'est pas datée. */
export function instantAffiche({ date = '', heure = '' }: LigneDatee): string | null {
  const [, j, m, a] = /(\d{2})\/(\d{2})\/(\d{4})/.exec(date) ?? []
  const [, h, min, s = ''] = /(\d{2})\s?[:h]\s?(\d{2})(?:\s?[:m]\s?(\d{2}))?/.exec(heure) ?? []
  return a === undefined || h === undefined ? null : `${a}${m}${j}${h}${min}${s}`
}

/** Faux seulement pour une ligne qui date d'avant : elle se compare à la précision qu'elle affiche. */
export function dateDepuis(ligne: LigneDatee, depuis: string): boolean {
  const vu = instantAffiche(ligne)
  return vu === null || vu >= depuis.slice(0, vu.length)
}
