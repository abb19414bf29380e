import { type Controle, refuserAnomalies } from './types.ts'

/** Le corps suit notre schéma, ordre des éléments compris (ins.md §2 [V]). */
export const corpsConforme: Controle = ({ message }) =>
  refuserAnomalies('harness_schema', message?.corps.anomalies ?? [])
