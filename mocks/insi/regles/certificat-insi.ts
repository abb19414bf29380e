import { type Controle, refuser } from './types.ts'

const REGLE = {
  regle: 'insi.certificat-cn',
  source: 'ins.md §3.2, desir_560',
  marque: 'V',
} as const
const NOMS_ADMIS = ['INSI-AUTO', 'INSI-MANU']

/** Le CN du certificat est exactement INSI-AUTO ou INSI-MANU (ins.md §3.2 et §4 [V]). */
export const certificatInsi: Controle = ({ certificat }) => {
  const noms = certificat?.sujet.get('CN') ?? []
  if (!certificat || (noms.length === 1 && NOMS_ADMIS.includes(noms[0] ?? ''))) return null
  return refuser('desir_560', {
    ...REGLE,
    message: `CN « ${noms.join(', ')} » : exactement INSI-AUTO ou INSI-MANU est attendu.`,
  })
}
