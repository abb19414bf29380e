import { montrer } from '../../montrer.ts'
import { anomalieXdm, type RegleMetadonnees } from './types.ts'

/** Chaque document a son uniqueId, que le lot n’a pas (dmp.md §8.5 [V]). */
export const identifiantsUniques: RegleMetadonnees = ({ documents, lot }) => {
  const vus = new Set([lot.identifiant])
  return documents.flatMap(({ identifiant }) => {
    if (identifiant === null) return []
    const double = vus.has(identifiant)
    vus.add(identifiant)
    if (!double) return []
    return [
      anomalieXdm('identifiants-uniques', 'bloquante', {
        lieu: 'METADATA.XML',
        message: `L’identifiant « ${montrer(identifiant)} » est employé deux fois.`,
        remede: 'Donner au lot et à chaque document un identifiant à lui.',
        source: 'dmp.md §8.5',
      }),
    ]
  })
}
