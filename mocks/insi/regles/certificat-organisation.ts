import { type Controle, refuser } from './types.ts'

const REGLE = {
  regle: 'insi.certificat-organisation',
  source: 'ins.md §4, classe organisation',
  marque: 'V',
} as const

/** Le certificat présenté vient de l'autorité des organisations, pas des personnes (ins.md §4 [V]). */
export const certificatOrganisation: Controle = ({ certificat }) => {
  const emetteur = certificat?.emetteur.get('CN')?.[0] ?? ''
  if (!certificat || emetteur.endsWith('ORGANISATIONS')) return null
  return refuser('harness_certificat_personne', {
    ...REGLE,
    message: `Le certificat vient de « ${emetteur} » ; un certificat d’organisation est attendu.`,
  })
}
