import type { ChampAffiche } from './patients.ts'

/** Une ligne de journal, telle qu'affichée ; date et heure séparées, dans l'écriture du logiciel. */
export interface LigneHistorique {
  date: string
  heure: string
  auteur: string
  type: string
  detail: string
}

export type Journal = 'acces' | 'insi'

/** Une ligne du journal des appels à INSi, chaque colonne telle que l'écran la montre. */
export interface LigneAppelInsi {
  date: string
  heure: string
  auteur: string
  patient: string
  /** Récupération ou vérification. */
  operation: string
  /** Carte Vitale ou traits (INS.40) ; vide si le journal ne la dit pas. */
  modalite: string
  code: string
  /** Le retour en mots : OK ou KO pour une vérification (INS.42). */
  retour: string
}

/** Lire les traces du logiciel. */
export interface ActionsJournaux {
  /** Rend l'historique de l'identité du patient ouvert, dans l'ordre de l'écran (INS.25). */
  lireHistorique(): Promise<readonly LigneHistorique[]>
  /** Rend les lignes d'un journal du logiciel, dans l'ordre de l'écran (INS.03, INS.04). */
  lireJournal(journal: Journal): Promise<readonly LigneHistorique[]>
  /** Rend les appels à INSi du journal, dans l'ordre de l'écran (INS.40, INS.42). */
  lireAppelsInsi(): Promise<readonly LigneAppelInsi[]>
  /** Ouvre au journal le dernier appel à INSi et rend tout ce qui en est gardé (INS.41, INS.53). */
  lireDernierAppelInsi(): Promise<readonly ChampAffiche[]>
}

export const ACTIONS_JOURNAUX = [
  'lireHistorique',
  'lireJournal',
  'lireAppelsInsi',
  'lireDernierAppelInsi',
] as const satisfies readonly (keyof ActionsJournaux)[]
