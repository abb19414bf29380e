import type { ActionDecrite } from '../contrat/lire-contrat.ts'

/** Les types que le banc décrit, sous leur nom. */
export type Types = ReadonlyMap<string, string>

/** Au-delà, la liste des scénarios n'aide plus : leur nombre suffit. */
const CITES = 12

/** « INS.07.01, INS.07.02 et 3 autres », ou « aucun pour l’instant ». */
export function direScenarios(scenarios: readonly string[]): string {
  if (scenarios.length === 0) return 'aucun pour l’instant'
  const reste = scenarios.length - CITES
  const cites = scenarios.slice(0, CITES).join(', ')
  return reste > 0 ? `${cites} et ${reste} autre${reste > 1 ? 's' : ''}` : cites
}

/** La forme de ce qu'il faut rendre : le type, et les champs des types qu'il nomme. */
export function formesRendues({ rendu }: ActionDecrite, types: Types): readonly string[] {
  if (rendu === 'void') return []
  return [...types.keys()]
    .filter((nom) => new RegExp(`\\b${nom}\\b`).test(rendu))
    .map((nom) => (types.get(nom) ?? '').replace(/^interface /, ''))
}

/** Ce qu'il faut rendre, en mots ; `null` se dit quand le contrat l'admet. */
export const direRendu = ({ rendu }: ActionDecrite): string =>
  rendu === 'void' ? 'rien : le geste est fait' : rendu
