import { type Controle, refuser } from './types.ts'

const REGLE = {
  regle: 'insi.certificat-usage',
  source: 'ins.md §4, AUTH_CLI',
  marque: 'V',
} as const
const AUTHENTIFICATION_CLIENT = '1.3.6.1.5.5.7.3.2'

/** Le certificat présenté est d'usage AUTH_CLI, pas de signature (ins.md §4 [V]). */
export const certificatUsage: Controle = ({ certificat }) => {
  if (!certificat || certificat.usagesEtendus.includes(AUTHENTIFICATION_CLIENT)) return null
  return refuser('harness_certificat_usage', {
    ...REGLE,
    message: 'Le certificat n’a pas l’usage d’authentification de client.',
  })
}
