import { type Controle, refuserAnomalies } from './types.ts'

/** Le corps est du XML bien formé, en UTF-8, sans DOCTYPE (ins.md §5.2 [V]). */
export const xmlRecevable: Controle = ({ refusXml }) =>
  refusXml ? refuserAnomalies('harness_xml', [refusXml]) : null
