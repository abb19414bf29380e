import type { ActionInsi } from '../../insi/operations.ts'
import { retourEnMots } from '../../insi/retours.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import {
  type FiltreJournal,
  lirePage,
  type PageLue,
  type PatientTrace,
  patientTrace,
} from '../lire.ts'
import { modaliteEnMots, operationEnMots } from './modalites.ts'

/** Un échange avec INSi, en une ligne. */
export interface LigneInsi {
  id: number
  le: string
  auteur: string
  patient: PatientTrace | null
  operation: string
  modalite: string
  code: string
  retour: string
}

interface Ligne {
  id: number
  le: string
  auteur: string
  action: ActionInsi
  code: string
}

/** Le journal des appels à INSi, récupérations et vérifications (INS.40, INS.42). */
export function lireJournalInsi(
  { base, mutations }: Pick<Noyau, 'base' | 'mutations'>,
  filtre: FiltreJournal,
): PageLue<LigneInsi> {
  const source = { table: 'echange_insi', colonnes: 'a.id, a.le, a.auteur, a.action, a.code' }
  const { total, lignes } = lirePage<Ligne>(base, source, filtre)
  return {
    total,
    lignes: lignes.map(({ id, le, auteur, action, code, ...patient }) => ({
      ...{ id, le, auteur, code },
      patient: patientTrace(patient),
      operation: operationEnMots(action),
      modalite: modaliteEnMots(action, mutations),
      retour: retourEnMots(action, code),
    })),
  }
}
