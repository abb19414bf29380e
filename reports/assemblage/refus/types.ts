import type { Campagne } from '../../campagne/types.ts'
import type { DifferenceManifeste } from '../../manifeste/verifier.ts'
import type { PreuveLue, ScenarioLu } from '../../modele/types.ts'
import type { ReglagesDepot } from '../types.ts'

/** Ce qu'une règle peut savoir d'une campagne que l'on veut assembler. */
export interface FaitsCampagne {
  campagne: Campagne
  /** Nul quand la campagne a été arrêtée avant la fin. */
  fin: string | null
  /** Les fichiers de la campagne qui ne sont plus ceux de son manifeste. */
  differences: readonly DifferenceManifeste[]
  versionAnnoncee: string | null
}

/** Une règle qui interdit tout dépôt : la raison, ou `null` quand elle n'a rien à redire. */
export interface RegleCampagne {
  id: string
  remede: string
  source: string
  juger(faits: FaitsCampagne): string | null
}

/** Ce qu'une règle peut savoir d'une preuve que l'on veut déposer. */
export interface FaitsPiece {
  campagne: Campagne
  scenario: ScenarioLu
  preuve: PreuveLue
  /** Ce que le manifeste dit de son fichier ; nul quand elle n'en a pas. */
  fichier: { type: string; taille: number } | null
  nom: string | null
  reglages: ReglagesDepot
  /** Les autres numéros qui portent le même contenu. */
  memeContenu: readonly string[]
  /** Le référentiel vient du fichier officiel que l'utilisateur a importé. */
  importe: boolean
}

/** Une règle qui laisse une preuve dehors. */
export interface ReglePiece {
  id: string
  remede(faits: FaitsPiece): string
  source: string
  juger(faits: FaitsPiece): string | null
}
