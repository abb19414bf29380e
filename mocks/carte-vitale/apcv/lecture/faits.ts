import type { Anomalie } from '../../../../schemas/anomalie.ts'
import type { OperationApcv } from '../../../../schemas/apcv/operations.ts'
import type { Assertion } from '../../../insi/lecture/faits.ts'

/** Le contenu d'une enveloppe SOAP 1.2 bien formée, adressée au service ApCV. */
export interface MessageApcv {
  action: string | null
  messageId: string | null
  contexteLps: { nombre: number; anomalies: readonly Anomalie[]; idam: string | null }
  assertions: readonly Assertion[]
  corps: {
    nom: string
    espace: string
    anomalies: readonly Anomalie[]
    facturation: string | null
    specialite: string | null
    /** Texte du code lu sur le téléphone. */
    donnees: string | null
    /** Contexte à détruire. */
    contexte: string | null
  }
}

/** Tout ce que les règles savent d'une demande ; elles n'y changent rien. */
export interface FaitsApcv {
  typeMime: string | null
  actionHttp: string | null
  refusXml: Anomalie | null
  enveloppe: { version: '1.2' | '1.1' | 'autre'; anomalie: Anomalie | null }
  message: MessageApcv | null
  operation: OperationApcv | null
  maintenant: Date
}
