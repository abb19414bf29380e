import { MANIERES, type Maniere, type Repartition } from './repartir-preuves.ts'

const MOTS: Record<Maniere, readonly [singulier: string, pluriel: string]> = {
  automatique: ['automatisée', 'automatisées'],
  guidee: ['guidée', 'guidées'],
  attestee: ['à attester', 'à attester'],
  'a-la-main': ['sans scénario écrit', 'sans scénario écrit'],
}

/** « 230 preuves : 99 automatisées (43 %), 12 guidées (5 %)… ». */
export function direPart({ nombres }: Repartition): string {
  const total = MANIERES.reduce((somme, maniere) => somme + nombres[maniere], 0)
  const parts = MANIERES.filter((maniere) => nombres[maniere] > 0).map((maniere) => {
    const nombre = nombres[maniere]
    const [un, plusieurs] = MOTS[maniere]
    const pourcent = Math.round((nombre / Math.max(1, total)) * 100)
    return `${nombre} ${nombre > 1 ? plusieurs : un} (${pourcent} %)`
  })
  return `${total} preuve${total > 1 ? 's' : ''} : ${parts.join(', ') || 'aucune demandée'}`
}

/** Au-delà, la liste ne se lit plus : le nombre suffit. */
const CITES = 6

export function citerScenarios(scenarios: readonly string[]): string {
  const reste = scenarios.length - CITES
  const cites = scenarios.slice(0, CITES).join(', ')
  return reste > 0 ? `${cites} et ${reste} autre${reste > 1 ? 's' : ''}` : cites
}

/** Ce qui reste guidé et pourquoi : une ligne par action absente, la plus employée en tête. */
export function direGuidees({ guidesPar }: Repartition): readonly string[] {
  return [...guidesPar]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([action, scenarios]) => `sans ${action}, guidé : ${citerScenarios(scenarios)}`)
}
