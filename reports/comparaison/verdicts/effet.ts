import type { Effet } from '../types.ts'
import type { Changement, Cote } from './comparer-verdicts.ts'

const REUSSIS = new Set<Cote['etat']>(['conforme', 'atteste'])
/** Un prérequis manque, le banc a failli ou s'est arrêté : rien n'est prouvé (style.md §5). */
const INDECIS = new Set<Cote['etat']>(['non-verifiable', 'faute-banc', 'interrompu'])

/** Ce qu'un changement de verdict fait à la conformité de l'exigence (convention, article 9.3). */
export function effetDe(
  { avant, apres, changement }: { avant: Cote | null; apres: Cote | null; changement: Changement },
  { echoueAutrement }: { echoueAutrement: boolean },
): Effet {
  if (changement === 'nouveau' || changement === 'disparu' || !avant || !apres)
    return changement === 'inchange' ? 'intacte' : 'non-comparable'
  if (REUSSIS.has(avant.etat) && apres.etat === 'non-conforme') return 'perdue'
  if (REUSSIS.has(avant.etat) && INDECIS.has(apres.etat)) return 'plus-demontree'
  if (!REUSSIS.has(avant.etat) && REUSSIS.has(apres.etat)) return 'retablie'
  if (INDECIS.has(avant.etat) && apres.etat === 'non-conforme') return 'autrement'
  if (avant.etat !== apres.etat && !REUSSIS.has(apres.etat)) return 'autrement'
  return apres.etat === 'non-conforme' && echoueAutrement ? 'autrement' : 'intacte'
}
