/** `AAAAMMJJ[HHMM[SS]][±HHMM]`, plus ou moins complète ; tirets et fraction tolérés à la lecture. */
const FORME =
  /^(\d{4})-?(\d{2})?-?(\d{2})?(?:[T ]?(\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?)?([+-]\d{3,4}|Z)?$/

export interface DateHl7 {
  /** Chiffres seuls, `AAAAMMJJHHMMSS` complété de zéros : l'ordre des textes est celui des dates. */
  tri: string
  /** `02/03/2026 à 10 h 15`, au plus précis de ce qui est écrit. */
  lue: string
  decalage: boolean
  heure: boolean
}

/** La date telle que le cabinet la lit ; `null` quand elle n'en est pas une. */
export function lireDateHl7(valeur: string): DateHl7 | null {
  const [, a, m, j, h, min, s, decalage] = FORME.exec(valeur.trim()) ?? []
  if (!a || Number(m ?? 1) > 12 || Number(j ?? 1) > 31) return null
  const jour = [j, m, a].filter(Boolean).join('/')
  return {
    tri: `${a}${m ?? '00'}${j ?? '00'}${h ?? '00'}${min ?? '00'}${s ?? '00'}`,
    lue: h ? `${jour} à ${h} h ${min}` : jour,
    decalage: decalage !== undefined,
    heure: h !== undefined,
  }
}

/** La date lue, ou le texte tel quel : une date fausse se montre aussi. */
export const dateLue = (valeur: string): string => lireDateHl7(valeur)?.lue ?? valeur

/** `02/03/2026` */
export const jourLu = (valeur: string): string => dateLue(valeur).replace(/ à .*$/, '')

/** `AAAAMMJJ` en `AAAA-MM-JJ` ; une date lunaire ou partielle reste telle quelle. */
export const versIso = (valeur: string): string =>
  valeur.replace(/^(\d{4})-?(\d{2})-?(\d{2}).*$/, '$1-$2-$3')

/** `jj/mm/aaaa` en `AAAAMMJJ` ; tout autre texte reste tel quel. */
export const versChiffres = (date: string): string =>
  date.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3$2$1')
