import type { Identite } from '../identite.ts'

export const MODES_JEU = ['ajouter', 'remplacer'] as const
export type ModeJeu = (typeof MODES_JEU)[number]

/**
 * La base nationale simulée avec un jeu en plus ou à la place : une identité du jeu l'emporte sur celle
 * qui portait le même matricule.
 */
export function composerBase(
  base: readonly Identite[],
  jeu: readonly Identite[],
  mode: ModeJeu,
): readonly Identite[] {
  if (mode === 'remplacer') return jeu
  const pris = new Set(jeu.map(({ matricule }) => matricule.numero))
  return [...base.filter(({ matricule }) => !pris.has(matricule.numero)), ...jeu]
}
