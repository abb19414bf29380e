import { ecrireJour, joursFeries } from './jours-feries.ts'

/** Un délai du programme : jours calendaires, jours ouvrés, mois ou heures, jamais deux à la fois. */
export type Delai =
  | { jours: number }
  | { mois: number }
  | { joursOuvres: number }
  | { heures: number }

export interface Echeance {
  /** Dernier jour avant report, `AAAA-MM-JJ`. */
  brute: string
  /** Dernier jour pour agir, jusqu'à sa dernière heure. */
  date: string
  /** Pourquoi le délai est prolongé ; nul quand il ne l'est pas. */
  report: 'samedi' | 'dimanche' | 'jour férié' | null
}

const JOUR_MS = 86_400_000

function ajouterOuvres(depart: Date, nombre: number): Date {
  let jour = depart
  for (let comptes = 0; comptes < nombre; ) {
    jour = new Date(jour.getTime() + JOUR_MS)
    if (nonOuvrable(jour) === null) comptes += 1
  }
  return jour
}

function ajouter(depart: Date, delai: Delai): Date {
  if ('joursOuvres' in delai) return ajouterOuvres(depart, delai.joursOuvres)
  if ('heures' in delai) return new Date(depart.getTime() + Math.ceil(delai.heures / 24) * JOUR_MS)
  // « Commence à courir le lendemain » (23.1) : le jour de l'événement ne compte pas.
  if ('jours' in delai) return new Date(depart.getTime() + delai.jours * JOUR_MS)
  const [annee, mois] = [depart.getUTCFullYear(), depart.getUTCMonth() + delai.mois]
  const dernier = new Date(Date.UTC(annee, mois + 1, 0)).getUTCDate()
  return new Date(Date.UTC(annee, mois, Math.min(depart.getUTCDate(), dernier)))
}

function nonOuvrable(jour: Date): Echeance['report'] {
  if (jour.getUTCDay() === 6) return 'samedi'
  if (jour.getUTCDay() === 0) return 'dimanche'
  return joursFeries(jour.getUTCFullYear()).has(ecrireJour(jour)) ? 'jour férié' : null
}

/**
 * Le dernier jour d'un délai qui court depuis `jour` (`AAAA-MM-JJ`), par l'article 23 de la convention :
 * à partir du lendemain, en jours calendaires ou de quantième à quantième, reporté au premier jour
 * ouvrable. Un délai en heures n'est pas reporté : la date la plus proche est la plus sûre [déduit]. Les jours chômés propres à une entreprise ne sont pas connus du banc. Lève `RangeError`
 * quand `jour` n'est pas une date.
 */
export function calculerEcheance(jour: string, delai: Delai): Echeance {
  const depart = new Date(`${jour}T00:00:00Z`)
  if (Number.isNaN(depart.getTime()) || ecrireJour(depart) !== jour)
    throw new RangeError(`« ${jour} » n’est pas une date AAAA-MM-JJ`)
  const brute = ajouter(depart, delai)
  if ('heures' in delai) return { brute: ecrireJour(brute), date: ecrireJour(brute), report: null }
  let date = brute
  while (nonOuvrable(date) !== null) date = new Date(date.getTime() + JOUR_MS)
  return { brute: ecrireJour(brute), date: ecrireJour(date), report: nonOuvrable(brute) }
}
