import type { DocumentCda } from '../../lecture/lire-document.ts'
import { enfants, type Noeud } from '../../lecture/parcourir.ts'

const PORTEURS = new Set(['assignedPerson', 'informationRecipient', 'associatedPerson'])

/** Les noms des professionnels de l'en-tête, ou une partie de ces noms. */
export function nomsDePersonne({ index }: DocumentCda, partie?: string): readonly Noeud[] {
  const noms = index.entete('name').filter(({ parent }) => PORTEURS.has(parent?.nom ?? ''))
  return partie === undefined ? noms : noms.flatMap((nom) => enfants(nom, partie))
}
