import { createHash } from 'node:crypto'
import type { Question } from '../../../../steps/pilotes/guide/http/protocole.ts'

/** La même étape du même scénario, d'une campagne à sa reprise. */
export function cleBrouillon(scenario: string, { numero, formulaire }: Question): string {
  const texte = JSON.stringify([scenario, numero, formulaire])
  return createHash('sha256').update(texte).digest('hex').slice(0, 24)
}
