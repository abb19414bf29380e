/** Le cabinet vit à l'heure de Paris, quelle que soit celle du serveur. */
const FUSEAU = 'Europe/Paris'

const jour = new Intl.DateTimeFormat('fr-FR', {
  timeZone: FUSEAU,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
})
const heure = new Intl.DateTimeFormat('fr-FR', {
  timeZone: FUSEAU,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})
const heureCourte = new Intl.DateTimeFormat('fr-FR', {
  timeZone: FUSEAU,
  hour: '2-digit',
  minute: '2-digit',
})

/** `02/03/2026` */
export const jourDe = (instant: Date | string): string => jour.format(new Date(instant))

/** `10:15:30` */
export const heureDe = (instant: Date | string): string => heure.format(new Date(instant))

/** `10 h 15` */
export const heureLue = (instant: Date | string): string =>
  heureCourte.format(new Date(instant)).replace(':', ' h ')

/** `AAAA-MM-JJ` */
export const jourIso = (instant: Date): string => {
  const [j, m, a] = jourDe(instant).split('/')
  return `${a}-${m}-${j}`
}

const decalageUtc = new Intl.DateTimeFormat('en-US', {
  timeZone: FUSEAU,
  timeZoneName: 'longOffset',
})

/** L'instant d'une heure du cabinet : `2026-03-06` à 4 h, heure de Paris. */
export function instantDe(jour: string, heures: number): Date {
  const texte = `${jour}T${String(heures).padStart(2, '0')}:00:00`
  const decalage =
    /GMT([+-]\d\d:\d\d)/.exec(decalageUtc.format(new Date(`${texte}Z`)))?.[1] ?? '+01:00'
  return new Date(`${texte}${decalage}`)
}
