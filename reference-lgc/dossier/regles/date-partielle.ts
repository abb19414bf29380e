/** Une date du dossier : une année, un mois ou un jour (`AAAA`, `AAAA-MM`, `AAAA-MM-JJ`). */
const FORME = /^(?:(?:(\d{1,2})\/)?(\d{1,2})\/)?(\d{4})$/

/** Ce qui est tapé (`2014`, `05/2014`, `27/05/2014`) en date partielle ; `null` hors calendrier. */
export function lireDatePartielle(saisie: string): string | null {
  const lue = FORME.exec(saisie.trim())
  if (!lue) return null
  const [, jour, mois, annee = ''] = lue
  const morceaux = [annee, mois, jour].filter((m) => m !== undefined)
  const [a = '', ...reste] = morceaux
  const iso = [a, ...reste.map((m) => m.padStart(2, '0'))].join('-')
  return reelle(iso) ? iso : null
}

const reelle = (iso: string): boolean => {
  const complete = `${iso}-01-01`.slice(0, 10)
  const date = new Date(`${complete}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(complete)
}

/** `2014-05-27` en `27/05/2014`, `2014-05` en `05/2014`. */
export const dateLue = (iso: string): string => iso.split('-').reverse().join('/')
