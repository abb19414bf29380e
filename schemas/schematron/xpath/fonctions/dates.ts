import { parSuite } from '../calculs/calcul.ts'
import { atomiqueUnique } from '../calculs/operations.ts'
import { exigerType } from '../valeurs/convertir.ts'
import { ErreurXPath } from '../valeurs/erreur-xpath.ts'
import type { DateXPath, TypeDate } from '../valeurs/valeur.ts'
import { VIDE } from '../valeurs/valeur.ts'
import type { Environnement, Fonction, Table } from './fonction.ts'

/** Une composante écrite d'une date : l'année d'un `2024-05-01` est 2024 quel que soit le décalage. */
function composante(type: TypeDate, motif: RegExp): Fonction {
  return {
    min: 1,
    max: 1,
    compiler: ([a]) =>
      parSuite((c) => {
        const valeur = atomiqueUnique(a?.suite(c) ?? VIDE)
        if (valeur === null) return VIDE
        const typee =
          typeof valeur === 'object' && valeur.type === 'non-type'
            ? exigerType(valeur, type)
            : valeur
        if (typeof typee !== 'object' || typee.type !== type) {
          throw new ErreurXPath('XPTY0004', `une valeur xs:${type} est attendue`)
        }
        return [Number(motif.exec(typee.ecrit)?.[1] ?? Number.NaN)]
      }),
  }
}

function courante(type: TypeDate): Fonction {
  return {
    min: 0,
    max: 0,
    compiler: (_arguments, env: Environnement) =>
      parSuite(() => {
        const ecrit = env.maintenant.toISOString()
        const ecrite = { dateTime: ecrit, date: `${ecrit.slice(0, 10)}Z`, time: ecrit.slice(11) }[
          type
        ]
        return [exigerType(ecrite, type) as DateXPath]
      }),
  }
}

const [ANNEE, MOIS, JOUR] = [/^(-?\d+)-/, /^-?\d+-(\d\d)/, /^-?\d+-\d\d-(\d\d)/]
const [HEURE, MINUTE, SECONDE] = [
  /(\d\d):\d\d:\d\d/,
  /\d\d:(\d\d):\d\d/,
  /\d\d:\d\d:(\d\d(?:\.\d+)?)/,
]

export const DATES: Table = {
  'current-dateTime': courante('dateTime'),
  'current-date': courante('date'),
  'current-time': courante('time'),
  'year-from-dateTime': composante('dateTime', ANNEE),
  'month-from-dateTime': composante('dateTime', MOIS),
  'day-from-dateTime': composante('dateTime', JOUR),
  'hours-from-dateTime': composante('dateTime', HEURE),
  'minutes-from-dateTime': composante('dateTime', MINUTE),
  'seconds-from-dateTime': composante('dateTime', SECONDE),
  'year-from-date': composante('date', ANNEE),
  'month-from-date': composante('date', MOIS),
  'day-from-date': composante('date', JOUR),
}
