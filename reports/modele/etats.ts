import type { Exigence } from '../../rem/index.ts'
import type { Execution } from '../campagne/executions.ts'
import type { Verdict } from '../campagne/types.ts'
import type { Etat } from './types.ts'

// Du plus grave au plus léger : un scénario joué en plusieurs exemples, une exigence à plusieurs scénarios.
const GRAVITE = [
  'faute-banc',
  'interrompu',
  'non-conforme',
  'non-verifiable',
  'a-fournir',
  'atteste',
  'conforme',
  'non-controlee',
  'sans-objet',
] as const satisfies readonly Etat[]

export function pire<E extends Etat>(etats: readonly E[]): E | null {
  const rangs = etats.map((etat) => GRAVITE.indexOf(etat))
  const rang = Math.min(...rangs)
  return etats[rangs.indexOf(rang)] ?? null
}

function etatExecution({ fin }: Execution): Etat {
  if (fin === null) return 'interrompu'
  if (fin.fauteBanc !== null) return 'faute-banc'
  return fin.verdict ?? 'a-fournir'
}

/** L'état d'un scénario d'après ses passages ; jamais joué, il est « à fournir » (préconisation : non contrôlée). */
export function etatScenario(exigence: Exigence, executions: readonly Execution[]): Etat {
  const etat = pire(executions.map(etatExecution))
  return etat ?? (exigence.nature === 'preconisation' ? 'non-controlee' : 'a-fournir')
}

const SANS_VERDICT = new Set<Etat>(['faute-banc', 'interrompu', 'a-fournir', 'non-controlee'])

export function verdictDe(etat: Etat): Verdict | null {
  return SANS_VERDICT.has(etat) ? null : (etat as Verdict)
}
