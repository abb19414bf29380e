import { type RegleVihf, refuserVihf } from '../types.ts'

const REGLE = { regle: 'dmp.vihf-signature', source: 'dmp.md §5, contrôle 2', marque: 'C' } as const

/** Signature valide, qui couvre l'assertion, d'un certificat de l'IGC de test. */
export const vihfSignature: RegleVihf = ({ signature }) =>
  signature.refus === null
    ? null
    : refuserVihf('DMPInvalidCertificate', { ...REGLE, message: signature.refus })
