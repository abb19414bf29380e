import { refusCaracteres } from '../../documents/regles/caracteres-imprimables.ts'
import type { Erreur } from '../../vues/champ.tsx'
import { lireDatePartielle } from '../regles/date-partielle.ts'
import type { Ajustement } from './rappel.ts'

/** Ce que la page du rappel a donné, tel que tapé. */
export interface SaisieRappel {
  reporteAu: string
  motifReport: string
  motifEcart: string
  mois: string
}

export const SAISIE_RAPPEL_VIDE: SaisieRappel = {
  reporteAu: '',
  motifReport: '',
  motifEcart: '',
  mois: '',
}

interface Changement {
  ajustement: Partial<Ajustement>
  /** Ce que la trace et l'annonce en disent. */
  operation: string
}
type Issue = Changement | { erreurs: readonly Erreur[] }

const refuser = (champ: keyof SaisieRappel, message: string): Issue => ({
  erreurs: [{ champ, message }],
})

const MOTIF_MAX = 120
const refusMotif = (motif: string): string | null =>
  motif.length > MOTIF_MAX
    ? `${motif.length} caractères, ${MOTIF_MAX} au plus.`
    : refusCaracteres(motif)

/** Une périodicité de rappel, en mois ; `null` hors de 1 à 60. */
export function lireMois(tape: string): number | null {
  const mois = /^\d{1,2}$/.test(tape.trim()) ? Number(tape) : 0
  return mois >= 1 && mois <= 60 ? mois : null
}

type Contexte = { aujourdhui: string; maintenant: string }

function reporter({ reporteAu, motifReport }: SaisieRappel, { aujourdhui }: Contexte): Issue {
  const jour = lireDatePartielle(reporteAu)
  if (jour?.length !== 10) return refuser('reporteAu', 'Écrivez le jour : jj/mm/aaaa.')
  if (jour <= aujourdhui) return refuser('reporteAu', 'Choisissez un jour à venir.')
  const refus = refusMotif(motifReport)
  if (refus) return refuser('motifReport', refus)
  const motif = motifReport.trim() || null
  return {
    ajustement: { reporteAu: jour, ecarteLe: null, motif },
    operation: `Rappel de VSM reporté au ${reporteAu.trim()}${motif ? ` : ${motif}` : ''}`,
  }
}

function ecarter({ motifEcart }: SaisieRappel, { maintenant }: Contexte): Issue {
  const motif = motifEcart.trim()
  if (motif === '') return refuser('motifEcart', 'Dites pourquoi ce rappel est écarté.')
  const refus = refusMotif(motif)
  if (refus) return refuser('motifEcart', refus)
  return {
    ajustement: { ecarteLe: maintenant, reporteAu: null, motif },
    operation: `Rappel de VSM écarté : ${motif}`,
  }
}

function changerPeriodicite(saisie: SaisieRappel): Issue {
  const mois = lireMois(saisie.mois)
  if (mois === null) return refuser('mois', 'Écrivez un nombre de mois, de 1 à 60.')
  return { ajustement: { mois }, operation: `Rappel de VSM tous les ${mois} mois pour ce patient` }
}

const retablir = (): Issue => ({
  ajustement: { mois: null, reporteAu: null, ecarteLe: null, motif: null },
  operation: 'Rappel de VSM rendu à la règle du cabinet',
})

const ACTIONS: Record<string, (saisie: SaisieRappel, contexte: Contexte) => Issue> = {
  reporter,
  ecarter,
  periodicite: changerPeriodicite,
  retablir,
}

/** Le changement demandé, ou le champ à corriger ; `null` pour une action inconnue. */
export const lireChangement = (
  action: string,
  saisie: SaisieRappel,
  contexte: Contexte,
): Issue | null =>
  (Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined)?.(saisie, contexte) ?? null
