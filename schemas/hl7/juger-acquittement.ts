import type { Anomalie } from '../anomalie.ts'
import { anomalieHl7 } from './anomalie-hl7.ts'
import { segmentDe, valeurDe } from './parcourir.ts'
import type { MessageHl7 } from './types.ts'

const REGLE = {
  regle: 'hl7.acquittement',
  source: 'HL7 v2.5, chapitre 2 ; exemples S5',
  marque: 'V',
} as const

/**
 * Un acquittement est un ACK dont MSA-1 vaut AA, AE ou AR, et dont MSA-2 reprend l'identifiant du
 * message (exemples S5 [V]). `identifiant` vide : le message n'en avait pas de lisible.
 */
export function jugerAcquittement(ack: MessageHl7, identifiant: string): readonly Anomalie[] {
  const msa = segmentDe(ack, 'MSA')
  const genre = valeurDe(segmentDe(ack, 'MSH'), 9)
  const code = valeurDe(msa, 1)
  const repris = valeurDe(msa, 2)
  return [
    ...(genre === 'ACK' ? [] : [`MSH-9 vaut « ${genre} », ACK est attendu.`]),
    ...(/^A[AER]$/.test(code) ? [] : [`MSA-1 vaut « ${code} » : AA, AE ou AR sont attendus.`]),
    ...(repris === identifiant || identifiant === ''
      ? []
      : [`MSA-2 vaut « ${repris} », l’identifiant du message est « ${identifiant} ».`]),
  ].map((message) => anomalieHl7(REGLE, message))
}
