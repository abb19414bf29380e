import type { ResultatEnregistrement } from './resultat.ts'

export interface TraitCompare {
  trait: string
  local: string
  insi: string
  /** Écart mis en évidence par le logiciel. */
  different: boolean
}

export interface ReponseInsiAffichee {
  comparaison: readonly TraitCompare[]
  /** Le logiciel offre de reprendre les données reçues. */
  reprisePossible: boolean
  messages: readonly string[]
}

/** Interroger INSi et reprendre sa réponse. */
export interface ActionsInsi {
  /** Interroge INSi pour le patient ouvert ; une commande absente rend une comparaison vide (ins.md §10). */
  interrogerInsi(voie: 'traits' | 'carte-vitale'): Promise<ReponseInsiAffichee>
  /** Accepte l'identité qu'INSi a proposée ; sans effet si le logiciel l'a déjà reprise. */
  accepterIdentite(): Promise<ResultatEnregistrement>
}

export const ACTIONS_INSI = [
  'interrogerInsi',
  'accepterIdentite',
] as const satisfies readonly (keyof ActionsInsi)[]
