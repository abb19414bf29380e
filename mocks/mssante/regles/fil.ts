import { ecartsDe } from './ecart.ts'
import type { RegleMessage } from './types.ts'

const PROVENANCE = { source: 'mssante.md §9, ECO.2.2.2, MSS.11', marque: 'V' } as const
const IDS = /<[^<>\s]+>/g

/** Une réponse cite le message répondu par In-Reply-To, et le fil entier par References. */
export const fil: RegleMessage = ({ champ }) => {
  const [propre = ''] = champ('message-id')
  const repondus: readonly string[] = (champ('in-reply-to')[0] ?? '').match(IDS) ?? []
  const references: readonly string[] = (champ('references')[0] ?? '').match(IDS) ?? []
  const manquant = repondus.find((id) => !references.includes(id))
  const seulesReferences = references.length > 0 && repondus.length === 0
  return ecartsDe('fil', PROVENANCE, [
    manquant !== undefined && `References ne cite pas le message répondu ${manquant}.`,
    seulesReferences && 'References sans In-Reply-To.',
    repondus.includes(propre) && 'Le message se répond à lui-même (In-Reply-To).',
  ])
}
