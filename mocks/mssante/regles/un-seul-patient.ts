import { ecartsDe } from './ecart.ts'
import type { RegleMessage } from './types.ts'

const PROVENANCE = { source: 'mssante.md §9, ECO.2.1.1', marque: 'V' } as const

/** Les documents d'un message sont tous du même patient. */
export const unSeulPatient: RegleMessage = ({ archive }) => {
  const matricules = new Set(archive?.documents.flatMap(({ matricule }) => matricule ?? []))
  return ecartsDe('un-seul-patient', PROVENANCE, [
    matricules.size > 1 && `Documents de ${matricules.size} patients dans un même message.`,
  ])
}
