import type { ModeAcces } from '../vihf/appelant.ts'

/** Ce qu'une case de la matrice accorde. */
export type Case =
  | 'oui'
  | 'non'
  /** Ses propres documents. */
  | 'siens'
  /** Les documents de sa structure. */
  | 'structure'
  /** Si le patient ne s'est pas opposé à ce mode. */
  | 'si-admis'

export const DROITS = [
  'TD0.2',
  'TD0.3 poser',
  'TD0.3 retirer',
  'TD0.3 médecin traitant',
  'TD0.4',
  'TD1.6',
  'TD2.1',
  'TD2.2',
  'TD3.1 métadonnées',
  'TD3.1 références',
  'TD3.2',
  'TD3.2 masqués',
  'TD3.3a masquer',
  'TD3.3a démasquer',
  'TD3.3b',
  'TD3.3c',
  'TD3.3d',
] as const
export type Droit = (typeof DROITS)[number]

/** N professionnel non médecin, D médecin, W médecin du travail, MT médecin traitant, CPE employé, ES structure. */
export type Colonne = 'N' | 'D' | 'W' | 'MT' | 'CPE' | 'ES'

export type Ligne = Readonly<Record<Colonne, Readonly<Record<ModeAcces, Case>>>>
export type Matrice = Readonly<Record<Droit, Ligne>>
