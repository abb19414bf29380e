import { type Controle, refuser } from './types.ts'

const REGLE = { regle: 'insi.certificat-dates', source: 'igc-sante.md §6', marque: 'I' } as const
const DEFAUTS: Record<string, string> = {
  CERT_HAS_EXPIRED: 'Le certificat est expiré.',
  CERT_NOT_YET_VALID: 'Le certificat n’est pas encore valable.',
}

/** Le certificat présenté est dans ses dates (igc-sante.md §6 [C]). */
export const certificatDates: Controle = ({ certificat }) => {
  const message = DEFAUTS[certificat?.defautChaine ?? '']
  return message === undefined ? null : refuser('harness_certificat_date', { ...REGLE, message })
}
