import type { EcartProtocole } from '../../contrat.ts'
import type { Faits } from '../lecture/faits.ts'
import type { Cadre, Observation } from '../regles/types.ts'
import { couvertureCoherente } from './couverture-coherente.ts'
import { emetteurCoherent } from './emetteur-coherent.ts'
import { lieuInconnu } from './lieu-inconnu.ts'
import { lignesDuLot } from './lignes-du-lot.ts'
import { messageIdForme } from './message-id-forme.ts'
import { messageIdUnique } from './message-id-unique.ts'
import { nomDuLogiciel } from './nom-du-logiciel.ts'
import { securiteInattendue } from './securite-inattendue.ts'

/** Ce que le service remarque sans refuser : une réponse part, le journal porte l'écart. */
export const OBSERVATIONS: readonly Observation[] = [
  messageIdForme,
  messageIdUnique,
  nomDuLogiciel,
  emetteurCoherent,
  securiteInattendue,
  couvertureCoherente,
  lieuInconnu,
  lignesDuLot,
]

/** Toutes les remarques d'une requête ; aucune quand son message n'a pas pu être lu. */
export function observer(faits: Faits, cadre: Cadre): readonly EcartProtocole[] {
  const { message } = faits
  if (!message) return []
  return OBSERVATIONS.flatMap((observation) => observation(message, faits, cadre) ?? [])
}
