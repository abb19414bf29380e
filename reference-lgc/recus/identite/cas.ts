import type { Patient } from '../../patients/identite.ts'
import type { TraitCompare } from './comparer-traits.ts'

/** Ce que le logiciel propose pour un document, par sûreté décroissante (mssante.md §14). */
export const CAS = [
  /** INS, OID et cinq traits égaux à ceux d'une identité qualifiée : un clic. */
  'parfaite',
  /** L'INS est celle d'un dossier, mais un trait diffère ou son identité n'est pas qualifiée. */
  'ins-connue',
  /** Pas d'INS commune ; les traits désignent un ou plusieurs dossiers. */
  'traits',
  'inconnu',
  /** Le document ne désigne personne, ou plusieurs patients. */
  'sans-identite',
] as const
export type Cas = (typeof CAS)[number]

export interface Candidat {
  patient: Patient
  traits: readonly TraitCompare[]
  /** Le dossier porte-t-il l'INS du document ? */
  memeIns: boolean
}

export interface Rapprochement {
  cas: Cas
  /** Le plus sûr en tête. */
  candidats: readonly Candidat[]
  /** La phrase que la liste et la page montrent. */
  explication: string
}
