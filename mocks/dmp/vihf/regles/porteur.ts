import { lireNoms } from '../../../pki/lire-sujet.ts'
import { type RegleVihf, refuserVihf } from '../types.ts'

const REGLE = {
  regle: 'dmp.vihf-porteur',
  source: 'dmp.md §5, Identifiant_Structure et NameID',
  marque: 'V',
} as const

/** Le signataire est celui que le VIHF nomme : la personne en direct, la structure en indirect. */
export const porteur: RegleVihf = ({ vihf, signature: { certificat } }) => {
  if (!vihf || !certificat || vihf.mode === 'INDIRECTE_RENFORCEE') return null
  const { sujet } = lireNoms(certificat.raw)
  const [attribut, dit] = vihf.mode === 'DIRECTE' ? ['CN', vihf.sujet] : ['OU', vihf.structure]
  const porte = sujet.get(attribut ?? '')?.[0] ?? null
  if (porte === dit) return null
  return refuserVihf('DMPInvalidCertificate', {
    ...REGLE,
    message: `Le certificat est celui de ${porte ?? 'personne'}, le VIHF dit ${dit ?? 'personne'}.`,
  })
}
