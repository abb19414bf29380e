import { type Base, lireUn } from '../base/base.ts'

/** Où en est une ordonnance chez l'Ordonnance Numérique (ordonnance-numerique.md §5). */
export type EtatDepot =
  /** L'appel est parti ; trouvé ainsi après un arrêt, son sort est à demander. */
  | 'en_cours'
  | 'enregistree'
  | 'non_enregistree'
  /** Le service n'a pas dit s'il l'a gardée. */
  | 'incertaine'
  | 'non_demandee'
  | 'annulee'

export interface Depot {
  etat: EtatDepot
  /** Gardé d'un essai à l'autre : le même numéro ne désigne jamais deux ordonnances. */
  numero: string | null
  /** Pourquoi elle n'est pas enregistrée, en une phrase. */
  motif: string | null
  changeLe: string
}

export const lireDepot = (base: Base, documentId: number): Depot | null =>
  lireUn<Depot>(
    base,
    'SELECT etat, numero, motif, change_le AS "changeLe" FROM on_depot WHERE document_id = ?',
    [documentId],
  )

export const ecrireDepot = (
  base: Base,
  documentId: number,
  { etat, numero, motif, changeLe }: Depot,
): void =>
  void base.executer(
    `INSERT INTO on_depot (document_id, etat, numero, motif, change_le) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (document_id) DO UPDATE SET etat = excluded.etat, numero = excluded.numero,
       motif = excluded.motif, change_le = excluded.change_le`,
    [documentId, etat, numero, motif, changeLe],
  )

export const documentDuNumero = (base: Base, numero: string): number | null =>
  lireUn<{ id: number }>(base, 'SELECT document_id AS id FROM on_depot WHERE numero = ?', [numero])
    ?.id ?? null

/** Le dépôt suit la version qui remplace le document. */
export const oublierDepot = (base: Base, documentId: number): void =>
  void base.executer('DELETE FROM on_depot WHERE document_id = ?', [documentId])

interface Appel {
  le: string
  auteur: string
  operation: 'deposer' | 'verifier' | 'annuler'
  numero: string
  /** Ce que le service a répondu, sans rien de l'ordonnance. */
  verdict: string
  dureeMs: number
}

/** Qui, quand, quel numéro, quel verdict ; jamais ce qui est prescrit (§5, point 10). */
export const journaliser = (base: Base, a: Appel): void =>
  void base.executer(
    `INSERT INTO on_journal (le, auteur, operation, numero, verdict, duree_ms)
     VALUES (?, ?, ?, ?, ?, ?)`,
    [a.le, a.auteur, a.operation, a.numero, a.verdict, Math.round(a.dureeMs)],
  )
