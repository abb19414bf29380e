import { type Controle, refuser } from './types.ts'

const REGLE = { regle: 'insi.certificat-revoque', source: 'igc-sante.md §6', marque: 'I' } as const

/** Le certificat présenté n'est pas dans la liste de révocation (igc-sante.md §6 [C]). */
export const certificatRevoque: Controle = ({ certificat }) =>
  certificat?.revoque
    ? refuser('harness_certificat_revoque', { ...REGLE, message: 'Le certificat est révoqué.' })
    : null
