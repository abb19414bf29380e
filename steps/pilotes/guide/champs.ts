import type { ChampListe, ChampOuiNon, ChampPiece } from './formulaire/types.ts'

/** Les champs que plusieurs étapes demandent. */
export const MESSAGES = {
  genre: 'liste',
  libelle: 'Messages affichés',
  absence: 'si aucun',
} as const satisfies ChampListe

export const ACCEPTE = {
  genre: 'oui-non',
  libelle: 'Le logiciel a-t-il accepté ?',
} as const satisfies ChampOuiNon

/** Un fichier que le logiciel a produit, ou que la personne a de lui. */
export const fichier = (libelle: string, absence: string) =>
  ({ genre: 'piece', libelle, absence }) as const satisfies ChampPiece
