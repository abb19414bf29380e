const PARIS = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'longOffset',
})

const morceaux = (date: Date) =>
  Object.fromEntries(PARIS.formatToParts(date).map(({ type, value }) => [type, value]))

/** Horodatage d'un CDA, à l'heure de Paris et avec son décalage : `20261120101500+0100` (cda.md §9 [V]). */
export function horodatage(date: Date): string {
  const m = morceaux(date)
  const decalage = (m.timeZoneName ?? 'GMT+00:00').replace(/^(UTC|GMT)/, '').replace(':', '')
  return `${m.year}${m.month}${m.day}${m.hour}${m.minute}${m.second}${decalage || '+0000'}`
}

/** Horodatage de métadonnées XDS, en temps universel et sans décalage (dmp.md §8.2). */
export const horodatageXds = (date: Date): string =>
  date.toISOString().replace(/[-:T]/g, '').slice(0, 14)

/** Pour un lecteur : `20/11/2026 à 10:15`. */
export function dateLisible(date: Date): string {
  const m = morceaux(date)
  return `${m.day}/${m.month}/${m.year} à ${m.hour}:${m.minute}`
}

/** Une heure avant la création du document. */
export const debutDeLActe = (date: Date): Date => new Date(date.getTime() - 3_600_000)
