import type { SchemasInsi } from '../../../schemas/insi/schemas-insi.ts'
import { lireXml } from '../../../schemas/xml/lire-xml.ts'
import type { CertificatClient } from '../../pki/certificat-client.ts'
import type { Confiance } from '../../pki/confiance.ts'
import { formeDe } from '../formes/index.ts'
import type { Forme } from '../formes/types.ts'
import type { Reglages } from '../reglages.ts'
import type { Faits } from './faits.ts'
import { lireAssertion } from './lire-assertion.ts'
import { lireMessage } from './lire-message.ts'
import type { TypeContenu } from './lire-type-contenu.ts'
import { lireAssertionSignee } from './verifier-assertion.ts'

/** Une requête INSi compte une centaine de nœuds ; au-delà, ce n'en est pas une. */
const NOEUDS_MAX = 5_000
/** Un lot, une quinzaine par ligne : il se lit encore quand il est trop grand, pour le dire. */
const NOEUDS_MAX_LOT = 80_000

export interface Demande {
  typeContenu: string | null
  octets: Uint8Array
  certificat: CertificatClient | null
}

export interface OutilsDemande {
  schemas: SchemasInsi
  formes: readonly Forme[]
  lireTypeContenu: (entete: string | null) => TypeContenu
  confiance: Confiance
  reglages: Reglages
  maintenant: Date
  /** Vrai quand ce MessageID a déjà servi. */
  dejaVu: (messageId: string) => boolean
}

function noeudsMax(action: string | null): number {
  return action?.endsWith(':deposerLotVerification') ? NOEUDS_MAX_LOT : NOEUDS_MAX
}

const SANS_MESSAGE = {
  enveloppe: { version: 'autre', anomalie: null, corps: [] },
  message: null,
} as const satisfies Partial<Faits>

/**
 * Réunit les faits d'une requête : en-têtes HTTP, XML, enveloppe, contextes, assertions, corps,
 * validés contre nos schémas. Aucun jugement ici, et rien ne lève sur une entrée hostile.
 */
export function lireDemande(demande: Demande, outils: OutilsDemande): Faits {
  const { type, charset, action } = outils.lireTypeContenu(demande.typeContenu)
  const { schemas, formes, confiance, reglages } = outils
  const texte = () => new TextDecoder().decode(demande.octets)
  const lecture = lireXml(
    demande.octets,
    (document) =>
      lireMessage(document, {
        schemas,
        formes,
        lireAssertion: (element) =>
          reglages.assertion === 'strict'
            ? lireAssertionSignee(texte(), element, confiance)
            : lireAssertion(element),
      }),
    { charset, noeudsMax: noeudsMax(action), arbre: 'vivant' },
  )
  const { enveloppe, message } = lecture.lu ? lecture.valeur : SANS_MESSAGE
  const forme = formeDe(formes, message?.action ?? action)
  return {
    typeMime: type,
    actionHttp: action,
    refusXml: lecture.lu ? null : lecture.anomalie,
    enveloppe,
    message,
    operation: forme?.operation ?? null,
    forme,
    certificat: demande.certificat,
    messageIdDejaVu: message?.messageId ? outils.dejaVu(message.messageId) : false,
    maintenant: outils.maintenant,
  }
}
