import { peutSigner } from '../../../pki/lire-usages.ts'
import { type RegleVihf, refuserVihf } from '../types.ts'

const REGLE = {
  regle: 'dmp.vihf-certificat-de-signature',
  source: 'dmp.md §3 et §5, contrôle 3',
  marque: 'V',
} as const

/** En direct, la carte signe avec son certificat de signature, non celui de la connexion. */
export const certificatDeSignature: RegleVihf = ({ vihf, signature, tls }) => {
  const { certificat } = signature
  if (vihf?.mode !== 'DIRECTE' || !certificat) return null
  if (certificat.fingerprint256 !== tls?.empreinte && peutSigner(certificat.raw)) return null
  return refuserVihf('DMPInvalidCertificate', {
    ...REGLE,
    message: 'Le VIHF est signé avec un certificat d’authentification.',
  })
}
