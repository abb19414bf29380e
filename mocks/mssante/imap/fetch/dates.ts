import { ErreurSyntaxe } from '../lecture/analyser.ts'

const MOIS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const deux = (n: number) => String(n).padStart(2, '0')

/** Une date interne, à l'heure universelle : `"05-Mar-2026 09:41:08 +0000"` (RFC 3501 §9). */
export function ecrireDateInterne(date: Date): string {
  const jour = String(date.getUTCDate()).padStart(2, ' ')
  const heure = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(deux).join(':')
  return `"${jour}-${MOIS[date.getUTCMonth()]}-${date.getUTCFullYear()} ${heure} +0000"`
}

const INTERNE = /^ ?(\d{1,2})-([A-Za-z]{3})-(\d{4}) (\d{2}):(\d{2}):(\d{2}) ([+-])(\d{2})(\d{2})$/

const moisDe = (nom: string) => MOIS.findIndex((m) => m.toLowerCase() === nom.toLowerCase())

/** Lit la date d'un APPEND ; lève `ErreurSyntaxe`. */
export function lireDateInterne(texte: string): Date {
  const lue = INTERNE.exec(texte)
  const mois = moisDe(lue?.[2] ?? '')
  if (!lue || mois < 0) throw new ErreurSyntaxe('date mal formee')
  const [, j, , a, h, m, s, signe, dh, dm] = lue
  const decalage = (Number(dh) * 60 + Number(dm)) * (signe === '-' ? -1 : 1)
  return new Date(Date.UTC(Number(a), mois, Number(j), Number(h), Number(m) - decalage, Number(s)))
}

/** Lit une date de recherche, `1-Feb-2026`, et rend son jour (RFC 3501 §6.4.4). */
export function lireJour(texte: string): number {
  const lue = /^(\d{1,2})-([A-Za-z]{3})-(\d{4})$/.exec(texte)
  const mois = moisDe(lue?.[2] ?? '')
  if (!lue || mois < 0) throw new ErreurSyntaxe('date mal formee')
  return jourDe(new Date(Date.UTC(Number(lue[3]), mois, Number(lue[1]))))
}

/** Le jour d'un instant, à l'heure universelle, comme un nombre comparable. */
export const jourDe = (date: Date): number => Math.floor(date.getTime() / 86_400_000)
