import { type Base, lireUn } from '../base/base.ts'

export const GENRES_MESSAGE = ['succes', 'information', 'attention', 'erreur'] as const
export type GenreMessage = (typeof GENRES_MESSAGE)[number]

/** Un message montré une fois, sur la page qui suit une action. */
export interface Annonce {
  genre: GenreMessage
  textes: readonly string[]
}

/** Laisse un message pour la prochaine page de cette session. */
export const annoncer = (base: Base, empreinte: string, annonce: Annonce): void =>
  void base.executer('UPDATE session SET annonce = ? WHERE empreinte = ?', [
    JSON.stringify(annonce),
    empreinte,
  ])

/** Rend le message laissé, et l'oublie. */
export function prendreAnnonce(base: Base, empreinte: string): Annonce | null {
  const ligne = lireUn<{ annonce: string | null }>(
    base,
    'SELECT annonce FROM session WHERE empreinte = ?',
    [empreinte],
  )
  if (!ligne?.annonce) return null
  base.executer('UPDATE session SET annonce = NULL WHERE empreinte = ?', [empreinte])
  return JSON.parse(ligne.annonce) as Annonce
}
