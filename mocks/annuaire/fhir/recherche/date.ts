import { REFUS } from '../erreur.ts'

const FORME =
  /^(eq|ne|gt|lt|ge|le|sa|eb|ap)?(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/

interface Periode {
  debut: number
  /** Exclu. */
  fin: number
}

/** La période que désigne une date, selon sa précision : une année, un mois, un jour, une minute, une seconde. */
function periode(parties: readonly (string | undefined)[]): Periode | null {
  const [annee = '', mois, jour, heure, minute, seconde, zone = 'Z'] = parties
  const date = `${annee}-${mois ?? '01'}-${jour ?? '01'}`
  const instant = `${date}T${heure ?? '00'}:${minute ?? '00'}:${seconde ?? '00'}${zone}`
  const debut = Date.parse(instant)
  // Le moteur admet le 31 février : la date relue doit être celle demandée.
  if (Number.isNaN(debut) || new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10) !== date)
    return null
  const borne = new Date(debut)
  if (mois === undefined) borne.setUTCFullYear(borne.getUTCFullYear() + 1)
  else if (jour === undefined) borne.setUTCMonth(borne.getUTCMonth() + 1)
  else if (heure === undefined) borne.setUTCDate(borne.getUTCDate() + 1)
  else borne.setTime(debut + (seconde === undefined ? 60_000 : 1_000))
  return { debut, fin: borne.getTime() }
}

type Comparaison = (lu: number, periode: Periode, maintenant: number) => boolean

/** Un dixième de l'écart à maintenant, comme FHIR le recommande. */
const proche: Comparaison = (lu, { debut, fin }, maintenant) => {
  const marge = Math.abs(maintenant - debut) / 10
  return lu >= debut - marge && lu < fin + marge
}

/** Préfixes d'une date (annuaire.md §4 [V], sens de FHIR R4 §3.1.1.4.5). */
const PREFIXES: Record<string, Comparaison> = {
  eq: (lu, { debut, fin }) => lu >= debut && lu < fin,
  ne: (lu, { debut, fin }) => lu < debut || lu >= fin,
  gt: (lu, { fin }) => lu >= fin,
  lt: (lu, { debut }) => lu < debut,
  ge: (lu, { debut }) => lu >= debut,
  le: (lu, { fin }) => lu < fin,
  sa: (lu, { fin }) => lu >= fin,
  eb: (lu, { debut }) => lu < debut,
  ap: proche,
}

function lireValeur(valeur: string): (lu: number, maintenant: number) => boolean {
  const [entier, prefixe = 'eq', ...parties] = FORME.exec(valeur) ?? []
  const lue = entier === undefined ? null : periode(parties)
  const regle = PREFIXES[prefixe]
  if (!lue || !regle) throw REFUS.valeur(`Invalid date/time format: "${valeur.slice(0, 60)}"`)
  return (lu, maintenant) => regle(lu, lue, maintenant)
}

/** Un critère de date ; lève pour une date ou un modificateur illisibles. */
export function critereDate(
  modificateur: string | null,
  valeurs: readonly string[],
  maintenant: Date,
): (lu: Date) => boolean {
  if (modificateur !== null)
    throw REFUS.modificateur(`Modifier :${modificateur} is not supported on date`)
  const regles = valeurs.map(lireValeur)
  return (lu) => regles.some((regle) => regle(lu.getTime(), maintenant.getTime()))
}
