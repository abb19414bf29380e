import { segmentDe, valeurDe } from '../../../schemas/hl7/parcourir.ts'
import type { MessageHl7 } from '../../../schemas/hl7/types.ts'
import { SYSTEME_RACCORDE } from '../emetteurs.ts'
import { champ, horodater, segment } from './gabarit.ts'

/** AA : accepté ; AE : lu mais refusé ; AR : illisible ou d'un genre qui n'est pas traité. */
export type CodeAcquittement = 'AA' | 'AE' | 'AR'

export interface Acquittement {
  code: CodeAcquittement
  /** Raison du refus, en une phrase. */
  texte: string
  identifiant: string
  maintenant: Date
}

/** L'acquittement d'un message, lisible ou non (`null`), avec la raison d'un refus en ERR. */
export function ecrireAcquittement(message: MessageHl7 | null, ack: Acquittement): string {
  const recu = message && segmentDe(message, 'MSH')
  const evenement = valeurDe(recu, 9, 2)
  const segments = [
    segment('MSH', {
      1: '^~\\&',
      2: SYSTEME_RACCORDE.application,
      3: SYSTEME_RACCORDE.etablissement,
      4: champ([valeurDe(recu, 3)]),
      5: champ([valeurDe(recu, 4)]),
      6: horodater(ack.maintenant),
      8: champ(evenement === '' ? ['ACK'] : ['ACK', evenement, 'ACK']),
      9: ack.identifiant,
      10: 'T',
      11: '2.5',
      16: 'FRA',
      17: 'UNICODE UTF-8',
    }),
    segment('MSA', { 1: ack.code, 2: champ([valeurDe(recu, 10)]) }),
    ...(ack.code === 'AA'
      ? []
      : [segment('ERR', { 3: champ(['207']), 4: 'E', 8: champ([ack.texte]) })]),
  ]
  return `${segments.join('\r')}\r`
}
