import type { ResultatEnregistrement } from '../contrat.ts'
import type { Dialogue } from './dialogue.ts'
import { lireEnregistrement } from './reponses.ts'

/** Ce dont chaque action guidée se sert : dire la consigne, recueillir ce qui a été vu. */
export interface Guide {
  dialogue: Dialogue
  faire(consigne: string): void
  /** Dit la consigne et recueille ce que le logiciel a répondu. */
  enregistrer(consigne: string): Promise<ResultatEnregistrement>
}

export function creerGuide(dialogue: Dialogue): Guide {
  const faire = (consigne: string) => dialogue.dire(`\n▸ ${consigne}`)
  return {
    dialogue,
    faire,
    enregistrer(consigne) {
      faire(consigne)
      return lireEnregistrement(dialogue)
    },
  }
}
