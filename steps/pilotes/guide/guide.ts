import type { FichierProduit, ResultatEnregistrement } from '../contrat.ts'
import { ACCEPTE, MESSAGES } from './champs.ts'
import type { Dialogue } from './dialogue.ts'
import type { Formulaire, PieceLue } from './formulaire/types.ts'

/** Ce dont chaque action guidée se sert : dire la consigne, recueillir ce qui a été vu. */
export interface Guide {
  remplir: Dialogue['remplir']
  /** Un geste, sans rien à en rapporter. */
  faire(consigne: string, donnees?: Formulaire['donnees']): Promise<void>
  /** Un geste, et ce que le logiciel y a répondu. */
  enregistrer(consigne: string, donnees?: Formulaire['donnees']): Promise<ResultatEnregistrement>
  /** Le fichier remis, au nom de la personne ; nul quand il n'y en a pas. */
  fichierDe(pieces: readonly PieceLue[]): FichierProduit | null
}

export function creerGuide(dialogue: Dialogue): Guide {
  const { remplir } = dialogue
  return {
    remplir,
    async faire(consigne, donnees = []) {
      await remplir({ consigne, donnees, champs: {} })
    },
    enregistrer: (consigne, donnees = []) =>
      remplir({ consigne, donnees, champs: { accepte: ACCEPTE, messages: MESSAGES } }),
    fichierDe([piece]) {
      return piece === undefined ? null : { ...piece, auteur: dialogue.personne() }
    },
  }
}
