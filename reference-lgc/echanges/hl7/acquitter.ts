import type { Correspondant } from '../domaine.ts'
import { nouveauMessage, rendreMessage } from './entete.ts'

/** AA : pris en charge ; AE : lu, mais inexploitable ; AR : illisible ou d'un genre non traité. */
export type CodeAcquittement = 'AA' | 'AE' | 'AR'

export interface Acquittement {
  code: CodeAcquittement
  /** MSH-10 du message acquitté, vide quand il n'était pas lisible. */
  identifiant: string
  /** Événement du message, vide quand il n'était pas lisible. */
  evenement: string
  destinataire: Correspondant
  /** Pourquoi le message est refusé ; vide pour AA. */
  raison: string
  maintenant: Date
}

/** L'identifiant d'un acquittement ne sert qu'à le nommer. */
const nommer = ({ maintenant }: Acquittement) => `A${maintenant.getTime().toString(36)}`

/** Écrit l'acquittement d'un message : MSA reprend son identifiant, ERR dit la raison d'un refus. */
export function ecrireAcquittement(ack: Acquittement): string {
  const { code, identifiant, evenement, destinataire, raison, maintenant } = ack
  const lu = /^[A-Z]\d\d$/.test(evenement)
  const message = nouveauMessage({
    genre: ['ACK', lu ? evenement : 'ACK', 'ACK'],
    identifiant: nommer(ack),
    destinataire,
    maintenant,
  })
  // Sans événement lisible, MSH-9 n'en nomme aucun.
  if (!lu) message.set('MSH.9', 'ACK')
  const msa = message.addSegment('MSA')
  msa.set('1', code)
  msa.set('2', identifiant)
  if (code !== 'AA') {
    const err = message.addSegment('ERR')
    err.set('3', '207')
    err.set('4', 'E')
    err.set('8', raison.replace(/[\r\n]+/g, ' ').slice(0, 250))
  }
  return rendreMessage(message)
}
