import type { EntreeJournal } from '../../../../mocks/contrat.ts'
import type { Regle } from './types.ts'

/** Au-delà, les assertions et les jetons d'une machine ne valent plus pour l'autre. */
export const ECART_MAX_S = 60

const TEMPS = /<(?:[\w.-]+:)?Temps>\s*([^<\s]+)\s*</

/** Secondes d'avance du logiciel sur le banc, d'après l'heure qu'il écrit ; `null` s'il ne l'écrit pas. */
export function avanceDe({ requete, horodatage }: EntreeJournal): number | null {
  const dite = Date.parse(TEMPS.exec(requete.corps)?.[1] ?? '')
  if (Number.isNaN(dite)) return null
  return Math.round((dite - Date.parse(horodatage)) / 1000)
}

/** L'heure de ContexteLPS et celle du banc diffèrent de plus d'une minute. */
export const horloge: Regle = ({ appels }) => {
  const avance = appels.map(avanceDe).find((secondes) => secondes !== null) ?? 0
  if (Math.abs(avance) <= ECART_MAX_S) return []
  return [
    {
      constat: `L’horloge du logiciel ${avance > 0 ? 'avance' : 'retarde'} de ${Math.abs(avance)} s sur celle du banc.`,
      correcteur: 'reglage',
      remede: 'Réglez les deux machines sur la même source de temps.',
    },
  ]
}
