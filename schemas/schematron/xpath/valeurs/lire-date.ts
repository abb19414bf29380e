import type { DateXPath, TypeDate } from './valeur.ts'

const JOUR = '(-?\\d{4,})-(\\d\\d)-(\\d\\d)'
const HEURE = '(\\d\\d):(\\d\\d):(\\d\\d)(\\.\\d+)?'
const DECALAGE = '(Z|[+-]\\d\\d:\\d\\d)?'
const FORMES: Readonly<Record<TypeDate, RegExp>> = {
  dateTime: new RegExp(`^${JOUR}T${HEURE}${DECALAGE}$`),
  date: new RegExp(`^${JOUR}()()()()${DECALAGE}$`),
  time: new RegExp(`^()()()${HEURE}${DECALAGE}$`),
}

const nombre = (texte: string | undefined, absent: number): number =>
  texte === undefined || texte === '' ? absent : Number(texte)

function minutesDe(decalage: string | undefined): number | null {
  if (decalage === undefined || decalage === '' || decalage === 'Z') return 0
  const heures = Number(decalage.slice(1, 3))
  const minutes = Number(decalage.slice(4, 6))
  if (minutes > 59 || heures > 14 || (heures === 14 && minutes > 0)) return null
  return (decalage.startsWith('-') ? -1 : 1) * (heures * 60 + minutes)
}

const joursDuMois = (annee: number, mois: number): number =>
  new Date(Date.UTC(2000 + (annee % 400), mois, 0)).getUTCDate()

/** Une date XSD, ou `null` quand le texte n'en est pas une (mois 13, 30 février, décalage impossible…). */
export function lireDate(texte: string, type: TypeDate): DateXPath | null {
  const propre = texte.trim()
  const lu = FORMES[type].exec(propre)
  if (lu === null) return null
  const [annee, mois, jour] = [nombre(lu[1], 1970), nombre(lu[2], 1), nombre(lu[3], 1)]
  const [heure, minute, seconde] = [nombre(lu[4], 0), nombre(lu[5], 0), nombre(lu[6], 0)]
  const fraction = nombre(lu[7], 0)
  const decalage = minutesDe(lu[8])
  if (decalage === null || annee === 0 || mois < 1 || mois > 12) return null
  if (jour < 1 || jour > joursDuMois(annee, mois) || minute > 59 || seconde > 59) return null
  const minuit24 = heure === 24 && minute === 0 && seconde === 0 && fraction === 0
  if (heure > 23 && !minuit24) return null
  const date = new Date(0)
  date.setUTCFullYear(annee, mois - 1, jour)
  date.setUTCHours(heure, minute - decalage, seconde, Math.round(fraction * 1000))
  return { type, instant: date.getTime(), ecrit: propre }
}
