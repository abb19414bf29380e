import type { FaitsPreuve, LieuExige } from './regle.ts'

/** Un message HL7 v2 va à un partenaire du même site : aucun service national ne le reçoit. */
export function messageHl7({ format }: FaitsPreuve): LieuExige | null {
  if (format !== 'message-hl7v2') return null
  return {
    environnement: 'indifferent',
    motif: 'Message HL7 v2 entre logiciels d’un même site, aucun service appelé ([déduit]).',
  }
}
