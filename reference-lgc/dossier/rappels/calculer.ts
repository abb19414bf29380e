import type { Entree } from '../entree.ts'
import type { Ajustement, EtatRappel, Rappel } from './rappel.ts'
import type { RegleRappel } from './reglage.ts'
import { regleVaut } from './regle-vaut.ts'

interface Faits {
  patientId: number
  /** En cours seulement. */
  pathologies: readonly Entree[]
  regles: readonly RegleRappel[]
  /** Jour du dernier VSM, `AAAA-MM-JJ`. */
  dernier: string | null
  ajustement: Ajustement
  /** `AAAA-MM-JJ`. */
  aujourdhui: string
}

/** Le rappel d'un patient, ou `null` quand aucune règle ne le vise (DOC.08). */
export function calculerRappel(faits: Faits): Rappel | null {
  const { patientId, pathologies, regles, dernier, ajustement, aujourdhui } = faits
  const retenues = regles.flatMap((regle) =>
    pathologies.flatMap((p) => {
      const motif = regleVaut(regle, p)
      return motif === null ? [] : [{ motif, mois: regle.mois }]
    }),
  )
  if (retenues.length === 0) return null
  // De deux règles, la plus fréquente l'emporte ; celle du patient l'emporte sur toutes.
  const mois = ajustement.mois ?? Math.min(...retenues.map((r) => r.mois))
  const due = dernier === null ? aujourdhui : ajouterMois(dernier, mois)
  const reporte = ajustement.reporteAu !== null && ajustement.reporteAu > due
  const echeance = reporte ? (ajustement.reporteAu ?? due) : due
  const etat = etatDe({ echeance, reporte, ajustement, aujourdhui })
  const motifs = [...new Set(retenues.map((r) => r.motif))]
  return { patientId, etat, motifs, mois, dernier, echeance, ajustement }
}

function etatDe({
  echeance,
  reporte,
  ajustement,
  aujourdhui,
}: Pick<Faits, 'ajustement' | 'aujourdhui'> & { echeance: string; reporte: boolean }): EtatRappel {
  if (ajustement.ecarteLe !== null) return 'ecarte'
  if (echeance <= aujourdhui) return 'du'
  return reporte ? 'reporte' : 'a-venir'
}

/** Le même jour, tant de mois plus tard ; le dernier du mois quand ce jour n'y est pas. */
export function ajouterMois(jour: string, mois: number): string {
  const [a = 0, m = 1, j = 1] = jour.split('-').map(Number)
  const fin = new Date(Date.UTC(a, m - 1 + mois + 1, 0))
  const date = new Date(Date.UTC(a, m - 1 + mois, Math.min(j, fin.getUTCDate())))
  return date.toISOString().slice(0, 10)
}
