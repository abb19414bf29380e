import type { Noyau } from '../serveur/dependances.ts'
import {
  type FiltreJournal,
  lirePage,
  type PageLue,
  type PatientTrace,
  patientTrace,
} from './lire.ts'

export interface LigneAcces {
  le: string
  auteur: string
  patient: PatientTrace | null
  operation: string
}

interface Ligne {
  le: string
  auteur: string
  operation: string
}

/** Le journal des accès à l'identité (INS.03). */
export function lireAcces(
  { base }: Pick<Noyau, 'base'>,
  filtre: FiltreJournal,
): PageLue<LigneAcces> {
  const source = { table: 'acces', colonnes: 'a.le, a.auteur, a.operation' }
  const { total, lignes } = lirePage<Ligne>(base, source, filtre)
  return {
    total,
    lignes: lignes.map(({ le, auteur, operation, ...patient }) => ({
      ...{ le, auteur, operation },
      patient: patientTrace(patient),
    })),
  }
}
