// Heure de Paris partout : le même événement donne le même texte sur toute machine.
const PARTIES = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

function decouper(date: Date): Record<string, string> {
  return Object.fromEntries(PARTIES.formatToParts(date).map(({ type, value }) => [type, value]))
}

/** `20261120-143005`, qui se trie par ordre alphabétique. */
export function horodatage(date: Date): string {
  const { year, month, day, hour, minute, second } = decouper(date)
  return `${year}${month}${day}-${hour}${minute}${second}`
}

/** `2026-11-20`. */
export function jourDe(date: Date): string {
  const { year, month, day } = decouper(date)
  return `${year}-${month}-${day}`
}

/** `20/11/2026 à 14:30:05`, à partir d'une date ISO ; le texte tel quel s'il n'en est pas une. */
export function dateHeure(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  const { year, month, day, hour, minute, second } = decouper(date)
  return `${day}/${month}/${year} à ${hour}:${minute}:${second}`
}

/** `20/11/2026`, à partir de `2026-11-20` ; le texte tel quel s'il n'en est pas une. */
export function jourEcrit(jour: string): string {
  const [annee, mois, quantieme] = jour.split('-')
  return quantieme === undefined ? jour : `${quantieme}/${mois}/${annee}`
}

/** `14:30:05`. */
export function heure(iso: string): string {
  return dateHeure(iso).split(' à ')[1] ?? iso
}

/** `850 ms`, `3,2 s`, `2 min 05 s`. */
export function duree(ms: number): string {
  if (Math.round(ms) < 1000) return `${Math.round(ms)} ms`
  if (ms < 60_000) return `${(ms / 1000).toFixed(1).replace('.', ',')} s`
  const secondes = Math.round(ms / 1000)
  return `${Math.floor(secondes / 60)} min ${String(secondes % 60).padStart(2, '0')} s`
}
