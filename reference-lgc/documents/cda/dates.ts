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

/**
 * `19751231`, `201405`, `2014`. D'une date hors calendrier, que les règles officielles refusent, ne reste
 * que ce qui se tient : `1980-00-31` devient `1980` (cda.md §9 [V]).
 */
export function dateCda(iso: string): string {
  const [annee = '', mois = '', jour = ''] = iso.split('-')
  const rangMois = Number(mois)
  if (mois === '' || rangMois < 1 || rangMois > 12) return annee
  const rangJour = Number(jour)
  const dernier = new Date(Date.UTC(Number(annee), rangMois, 0)).getUTCDate()
  return jour === '' || rangJour < 1 || rangJour > dernier ? annee + mois : annee + mois + jour
}
