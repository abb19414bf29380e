import { type Base, lireUn } from '../../base/base.ts'
import type { Noyau } from '../../serveur/dependances.ts'

export type Genre = 'compte' | 'correspondant'
export interface Cible {
  genre: Genre
  id: number
  /** Nom de la personne, pour la trace. */
  nom: string
}

/** La ligne d'annuaire dont la fiche vient, et quand on l'a vérifiée. */
export interface Lien {
  cle: string
  verifieLe: string
  source: string
}

export function lireLien(base: Base, { genre, id }: Pick<Cible, 'genre' | 'id'>): Lien | null {
  const ligne = lireUn<{ cle: string; verifie_le: string; source: string }>(
    base,
    'SELECT cle, verifie_le, source FROM annuaire_lien WHERE genre = ? AND cible = ?',
    [genre, id],
  )
  return ligne && { cle: ligne.cle, verifieLe: ligne.verifie_le, source: ligne.source }
}

interface Fait {
  auteur: string
  operation: string
  source: string
  detail: string
  /** La ligne d'annuaire suivie désormais. */
  cle?: string
}

/** Ce qui a été fait, sa source et sa date (ANN.02, ANN.03). */
export function tracer({ base, horloge }: Noyau, cible: Cible, fait: Fait): void {
  base.executer(
    `INSERT INTO annuaire_trace (le, auteur, genre, cible, personne, operation, source, detail)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[horloge.maintenant().toISOString(), fait.auteur, cible.genre, cible.id, cible.nom],
      ...[fait.operation, fait.source, fait.detail],
    ],
  )
}

/** Retient la vérification faite dans l'annuaire, et la trace. */
export function consigner(noyau: Noyau, cible: Cible, fait: Fait): void {
  const { base, horloge } = noyau
  const le = horloge.maintenant().toISOString()
  base.transaction(() => {
    base.executer(
      `INSERT INTO annuaire_lien (genre, cible, cle, verifie_le, source) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (genre, cible) DO UPDATE SET cle = CASE excluded.cle WHEN '' THEN cle
         ELSE excluded.cle END, verifie_le = excluded.verifie_le, source = excluded.source`,
      [cible.genre, cible.id, fait.cle ?? '', le, fait.source],
    )
    tracer(noyau, cible, fait)
  })
}

export interface TraceAnnuaire {
  le: string
  auteur: string
  personne: string
  operation: string
  source: string
  detail: string
}

/** Ce qui a été fait d'une personne d'après l'annuaire, le plus récent d'abord. */
export const tracesDe = (base: Base, { genre, id }: Pick<Cible, 'genre' | 'id'>): TraceAnnuaire[] =>
  base.lire<TraceAnnuaire>(
    `SELECT le, auteur, personne, operation, source, detail FROM annuaire_trace
     WHERE genre = ? AND cible = ? ORDER BY id DESC LIMIT 50`,
    [genre, id],
  )
