import { Message } from 'node-hl7-client'
import { creerIncident } from '../../serveur/incident.ts'
import { champDe, segmentsDe } from './noeuds.ts'

/** La réponse d'un partenaire à l'un de nos messages. */
export interface AcquittementLu {
  code: string
  /** MSA-2 : le message auquel il répond. */
  identifiant: string
  raison: string
}

/** Lit un acquittement ; lève un incident quand il n'en est pas un. */
export function lireAcquittement(octets: Buffer): AcquittementLu {
  try {
    const message = new Message({ text: octets.toString('utf8') })
    const [msa] = segmentsDe(message, 'MSA')
    const [err] = segmentsDe(message, 'ERR')
    const code = champDe(msa, 1)
    if (!/^[AC][AER]$/.test(code)) throw new Error('MSA-1 absent')
    const raison = champDe(err, 8) || champDe(msa, 3)
    return { code, identifiant: champDe(msa, 2), raison }
  } catch (cause) {
    throw creerIncident('acquittement-illisible', "L'acquittement reçu est illisible.", cause)
  }
}
