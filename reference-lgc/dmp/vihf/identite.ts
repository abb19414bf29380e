import type { Codage } from '../../documents/modele/codage.ts'

/** Les trois façons de se faire reconnaître du DMP (dmp.md §3 [V]). */
export const MODES = ['DIRECTE', 'INDIRECTE', 'INDIRECTE_RENFORCEE'] as const
export type Mode = (typeof MODES)[number]

export const MOTS_MODE: Record<Mode, string> = {
  DIRECTE: 'carte CPS',
  INDIRECTE: 'certificat du cabinet',
  INDIRECTE_RENFORCEE: 'Pro Santé Connect',
}

/** Le professionnel au nom de qui le DMP est appelé. */
export interface Porteur {
  /** PS_IdNat : 8 + RPPS. */
  identifiant: string
  nom: string
  prenom: string
  profession: Codage
  /** Obligatoire pour un médecin (dmp.md §5 [V]). */
  specialite: Codage | null
  /** Struct_IdNat. */
  structure: string
  nomStructure: string
  secteur: Codage
}

export interface Identite {
  mode: Mode
  porteur: Porteur
  /** Jeton d'accès de Pro Santé Connect, en mode renforcé ; jamais écrit. */
  jeton?: string
}

/** L'INS d'un patient, telle que le DMP l'attend. */
export interface InsDmp {
  matricule: string
  oid: string
}

/** `275126322074974^^^&1.2.250.1.213.1.4.8&ISO^NH` (dmp.md §6 [V]). */
export const cxIns = ({ matricule, oid }: InsDmp): string => `${matricule}^^^&${oid}&ISO^NH`

export const RAISONS = ['normal', 'bris_de_glace'] as const
/** Pourquoi le dossier s'ouvre ; le second code n'est pas publié, c'est celui du banc (dmp.md §5 [C]). */
export type Raison = (typeof RAISONS)[number]
