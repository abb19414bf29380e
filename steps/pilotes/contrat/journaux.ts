export interface LigneHistorique {
  date: string
  heure: string
  auteur: string
  type: string
  detail: string
}

export type Journal = 'acces' | 'insi'

/** Lire les traces du logiciel. */
export interface ActionsJournaux {
  /** Rend l'historique de l'identité du patient ouvert, dans l'ordre de l'écran (INS.25). */
  lireHistorique(): Promise<readonly LigneHistorique[]>
  /** Rend les lignes d'un journal du logiciel, dans l'ordre de l'écran (INS.03, INS.04). */
  lireJournal(journal: Journal): Promise<readonly LigneHistorique[]>
}

export const ACTIONS_JOURNAUX = [
  'lireHistorique',
  'lireJournal',
] as const satisfies readonly (keyof ActionsJournaux)[]
