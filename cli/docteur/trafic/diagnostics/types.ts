import type { Trafic } from '../guetter.ts'
import type { Acte } from '../provoquer.ts'

/** Qui peut corriger, dans l'ordre où l'on cherche. */
export const CORRECTEURS = {
  reglage: 'le réglage de votre logiciel',
  logiciel: 'votre logiciel',
  pilote: 'le pilote',
  banc: 'la configuration du banc',
  reseau: 'le réseau',
} as const
export type Correcteur = keyof typeof CORRECTEURS

/** Ce qui ne va pas, qui le corrige, et comment. */
export interface Diagnostic {
  constat: string
  correcteur: Correcteur
  remede: string
}

export interface Faits extends Trafic {
  /** Nul quand une personne a fait les gestes. */
  acte: Acte | null
  /** Secondes attendues. */
  attente: number
  /** Adresse d'INSi simulé ; nulle quand il ne l'est pas. */
  urlInsi: string | null
  /** Fichier de l'autorité de test à installer dans le logiciel. */
  autorite: string
}

/** Une règle rend ce qu'elle reconnaît, ou rien. */
export type Regle = (faits: Faits) => readonly Diagnostic[]

export const ecrireDiagnostic = ({ constat, correcteur, remede }: Diagnostic): string =>
  `${constat} À corriger : ${CORRECTEURS[correcteur]}. ${remede}`
