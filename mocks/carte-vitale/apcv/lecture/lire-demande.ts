import { operationApcvDe } from '../../../../schemas/apcv/operations.ts'
import type { SchemasApcv } from '../../../../schemas/apcv/schemas-apcv.ts'
import { lireXml } from '../../../../schemas/xml/lire-xml.ts'
import { lireAssertion } from '../../../insi/lecture/lire-assertion.ts'
import { lireTypeContenu } from '../../../insi/lecture/lire-type-contenu.ts'
import { lireAssertionSignee } from '../../../insi/lecture/verifier-assertion.ts'
import type { Confiance } from '../../../pki/confiance.ts'
import type { FaitsApcv } from './faits.ts'
import { lireMessage } from './lire-message.ts'

/** Une demande ApCV compte une centaine de nœuds ; au-delà, ce n'en est pas une. */
const NOEUDS_MAX = 5_000

export interface OutilsDemande {
  schemas: SchemasApcv
  confiance: Confiance
  /** Vrai pour vérifier la signature des assertions jusqu'à l'autorité de test. */
  verifierSignatures: boolean
  maintenant: Date
}

const SANS_MESSAGE = {
  enveloppe: { version: 'autre', anomalie: null },
  message: null,
} as const satisfies Partial<FaitsApcv>

/** Réunit les faits d'une demande, sans la juger ; rien ne lève sur une entrée hostile. */
export function lireDemande(
  { typeContenu, octets }: { typeContenu: string | null; octets: Uint8Array },
  outils: OutilsDemande,
): FaitsApcv {
  const { type, charset, action } = lireTypeContenu(typeContenu)
  const texte = new TextDecoder().decode(octets)
  const lecture = lireXml(
    octets,
    (document) =>
      lireMessage(document, outils.schemas, (element) =>
        outils.verifierSignatures
          ? lireAssertionSignee(texte, element, outils.confiance)
          : lireAssertion(element),
      ),
    { charset, noeudsMax: NOEUDS_MAX },
  )
  const { enveloppe, message } = lecture.lu ? lecture.valeur : SANS_MESSAGE
  return {
    typeMime: type,
    actionHttp: action,
    refusXml: lecture.lu ? null : lecture.anomalie,
    enveloppe,
    message,
    operation: operationApcvDe(message?.action ?? action),
    maintenant: outils.maintenant,
  }
}
