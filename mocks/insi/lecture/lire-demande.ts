import { operationDe } from '../../../schemas/insi/operations.ts'
import type { SchemasInsi } from '../../../schemas/insi/schemas-insi.ts'
import { lireXml } from '../../../schemas/xml/lire-xml.ts'
import type { CertificatClient } from '../../pki/certificat-client.ts'
import type { Confiance } from '../../pki/confiance.ts'
import type { Reglages } from '../reglages.ts'
import type { Faits } from './faits.ts'
import { lireAssertion } from './lire-assertion.ts'
import { lireMessage } from './lire-message.ts'
import { lireTypeContenu } from './lire-type-contenu.ts'
import { lireAssertionSignee } from './verifier-assertion.ts'

/** Une requête INSi compte une centaine de nœuds ; au-delà, ce n'en est pas une. */
const NOEUDS_MAX = 5_000

export interface Demande {
  typeContenu: string | null
  octets: Uint8Array
  certificat: CertificatClient | null
}

export interface OutilsDemande {
  schemas: SchemasInsi
  confiance: Confiance
  reglages: Reglages
  maintenant: Date
  /** Vrai quand ce MessageID a déjà servi. */
  dejaVu: (messageId: string) => boolean
}

const SANS_MESSAGE = {
  enveloppe: { version: 'autre', anomalie: null },
  message: null,
} as const satisfies Partial<Faits>

/**
 * Réunit les faits d'une requête : en-têtes HTTP, XML, enveloppe, contextes, assertions, corps,
 * validés contre nos schémas. Aucun jugement ici, et rien ne lève sur une entrée hostile.
 */
export function lireDemande(demande: Demande, outils: OutilsDemande): Faits {
  const { type, charset, action } = lireTypeContenu(demande.typeContenu)
  const { schemas, confiance, reglages } = outils
  const texte = new TextDecoder().decode(demande.octets)
  const lecture = lireXml(
    demande.octets,
    (document) =>
      lireMessage(document, {
        schemas,
        lireAssertion: (element) =>
          reglages.assertion === 'strict'
            ? lireAssertionSignee(texte, element, confiance)
            : lireAssertion(element),
      }),
    { charset, noeudsMax: NOEUDS_MAX },
  )
  const { enveloppe, message } = lecture.lu ? lecture.valeur : SANS_MESSAGE
  return {
    typeMime: type,
    actionHttp: action,
    refusXml: lecture.lu ? null : lecture.anomalie,
    enveloppe,
    message,
    operation: operationDe(message?.action ?? action),
    certificat: demande.certificat,
    messageIdDejaVu: message?.messageId ? outils.dejaVu(message.messageId) : false,
    maintenant: outils.maintenant,
  }
}
