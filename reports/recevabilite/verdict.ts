import type { Verdict } from '../campagne/types.ts'
import type { RegleRecevabilite } from './faits.ts'

const REFUS: Record<Verdict, string | null> = {
  conforme: null,
  atteste: null,
  'non-conforme': 'le scénario est non conforme',
  'non-verifiable': 'le scénario n’a pas pu être vérifié',
  'sans-objet': 'le scénario est sans objet',
}

/** Une preuve vaut ce que vaut son scénario (style.md §5). */
export const verdict: RegleRecevabilite = ({ verdict: rendu }) =>
  rendu === null ? 'le scénario n’a pas de verdict' : REFUS[rendu]
