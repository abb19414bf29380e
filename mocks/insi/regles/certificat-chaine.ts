import { type Controle, refuser } from './types.ts'

const REGLE = { regle: 'insi.certificat-chaine', source: 'igc-sante.md §6', marque: 'I' } as const
// Jugés par leurs propres règles : dates et usage.
const AUTRES_REGLES = ['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'INVALID_PURPOSE']

/** Le certificat présenté remonte à une autorité reconnue (igc-sante.md §6 [C]). */
export const certificatChaine: Controle = ({ certificat }) => {
  const defaut = certificat?.defautChaine ?? null
  if (defaut === null || AUTRES_REGLES.includes(defaut)) return null
  return refuser('harness_certificat', {
    ...REGLE,
    message: `Le certificat ne remonte pas à une autorité reconnue (${defaut}).`,
  })
}
