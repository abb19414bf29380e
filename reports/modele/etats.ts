import type { Exigence } from '../../rem/index.ts'
import type { Execution } from '../campagne/executions.ts'
import type { SansObjet, Verdict } from '../campagne/types.ts'
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

/** Ce qui est à corriger ou à rejouer, du plus important au moindre pour qui corrige. */
export const ETATS_EN_ECHEC: readonly Etat[] = [
  'non-conforme',
  'non-verifiable',
  'faute-banc',
  'interrompu',
]

/** L'état peut aussi être celui d'un scénario en direct, « à venir » ou « en cours » : pas un échec. */
export const estEnEchec = (etat: string): boolean =>
  (ETATS_EN_ECHEC as readonly string[]).includes(etat)

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

/** L'état de ce que personne n'a joué : écarté, « à fournir », ou non contrôlé pour une préconisation. */
export function etatSansPassage(exigence: Exigence, sansObjet: SansObjet | null): Etat {
  if (exigence.nature === 'preconisation') return 'non-controlee'
  return sansObjet === null ? 'a-fournir' : 'sans-objet'
}

/** L'état d'un scénario d'après ses passages. */
export function etatScenario(
  exigence: Exigence,
  sansObjet: SansObjet | null,
  executions: readonly Execution[],
): Etat {
  return pire(executions.map(etatExecution)) ?? etatSansPassage(exigence, sansObjet)
}

const SANS_VERDICT = new Set<Etat>(['faute-banc', 'interrompu', 'a-fournir', 'non-controlee'])

export function verdictDe(etat: Etat): Verdict | null {
  return SANS_VERDICT.has(etat) ? null : (etat as Verdict)
}
