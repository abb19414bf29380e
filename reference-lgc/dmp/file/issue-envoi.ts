import type { EchecDmp } from '../client/issue.ts'
import type { Evenement } from './etats.ts'

/** Ce qu'un essai a donné, et ce que l'ordre devient. */
export interface IssueEnvoi {
  evenement: Extract<Evenement, 'reussir' | 'manquer' | 'refuser' | 'bloquer'>
  motif: string | null
  code: string | null
  entryUUID?: string | null
  /** Le service entier ne répond pas : les autres envois attendent aussi. */
  service?: boolean
}

/** Un certificat ou une carte à changer : l'envoi attend, il n'est pas refusé (SC.DMP/ALI/PROG.06). */
const IDENTITE = ['DMPInvalidCertificate']

export const reussi = (entryUUID: string | null = null): IssueEnvoi => ({
  evenement: 'reussir',
  motif: null,
  code: null,
  ...(entryUUID ? { entryUUID } : {}),
})

export const bloque = (code: string, motif: string): IssueEnvoi => ({
  evenement: 'bloquer',
  motif,
  code,
})

/** Une panne se réessaie, un refus se montre, une identité refusée attend. */
export function issueDeLEchec({ genre, code, message }: EchecDmp): IssueEnvoi {
  if (genre === 'refus')
    return IDENTITE.includes(code)
      ? bloque(code, message)
      : { evenement: 'refuser', motif: message, code }
  return { evenement: 'manquer', motif: message, code, service: genre === 'panne' }
}
