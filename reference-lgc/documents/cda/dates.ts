const FUSEAU = 'Europe/Paris'

const parties = new Intl.DateTimeFormat('en-GB', {
  timeZone: FUSEAU,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'longOffset',
})

/** `20261120101200+0100` : heure du cabinet et son décalage, sans deux-points (cda.md §9 [V]). */
export function horodatageCda(instant: string): string {
  const lues = new Map(parties.formatToParts(new Date(instant)).map((p) => [p.type, p.value]))
  const chiffres = (['year', 'month', 'day', 'hour', 'minute', 'second'] as const)
    .map((partie) => lues.get(partie) ?? '')
    .join('')
  const decalage = (lues.get('timeZoneName') ?? '').replace(/^GMT|:/g, '') || '+0000'
  return chiffres + decalage
}

/** `19751231` ; une date incomplète ou hors calendrier garde ses chiffres (cda.md §5 [V]). */
export const dateCda = (iso: string): string => iso.replaceAll('-', '')
