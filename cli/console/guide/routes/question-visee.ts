import type { Question } from '../../../../steps/pilotes/guide/http/protocole.ts'
import type { Seance } from '../seance/seance.ts'

/** La question dont une page remplit les champs : celle qui attend, ou une réponse que l'on reprend. */
export function questionVisee(
  seance: Seance,
  id: string | undefined,
  numero: string | undefined,
): Question | null {
  const question = seance.enAttente()
  if (question === null || question.id !== id) return null
  if (numero === undefined || numero === '') return question
  const faite = seance.lire().historique.find((reponse) => String(reponse.numero) === numero)
  return faite?.question ?? null
}
