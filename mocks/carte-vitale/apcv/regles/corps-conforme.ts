import { type ControleApcv, refuserAnomalies } from './types.ts'

/** Le corps suit notre schéma, qui n'est pas l'officiel (ins.md §15). */
export const corpsConforme: ControleApcv = ({ message }) =>
  refuserAnomalies('harness_apcv_schema', message?.corps.anomalies ?? [])
