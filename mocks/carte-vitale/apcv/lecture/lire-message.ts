import { ESPACE_APCV } from '../../../../schemas/apcv/espaces.ts'
import type { SchemasApcv } from '../../../../schemas/apcv/schemas-apcv.ts'
import { ESPACES } from '../../../../schemas/insi/espaces.ts'
import { type EnveloppeSoap, lireEnveloppe } from '../../../../schemas/soap/lire-enveloppe.ts'
import { enfants, texteA } from '../../../../schemas/xml/parcourir.ts'
import type { DocumentXml, ElementXml } from '../../../../schemas/xml/types.ts'
import type { Assertion } from '../../../insi/lecture/faits.ts'
import type { FaitsApcv, MessageApcv } from './faits.ts'

function blocs(entetes: EnveloppeSoap['entetes'], espace: string, nom: string) {
  return entetes.filter((e) => e.espace === espace && e.nom === nom)
}

/** Lit une enveloppe et son message ApCV ; le message est nul quand l'enveloppe est mauvaise. */
export function lireMessage(
  document: DocumentXml,
  schemas: SchemasApcv,
  lireAssertion: (element: ElementXml) => Assertion,
): Pick<FaitsApcv, 'enveloppe'> & { message: MessageApcv | null } {
  const { version, anomalie, entetes, corps } = lireEnveloppe(document.racine)
  const enveloppe = { version, anomalie }
  const [premier] = corps
  if (anomalie || !premier) return { enveloppe, message: null }
  const texteBloc = (nom: string) => blocs(entetes, ESPACES.wsa, nom)[0]?.texte.trim() ?? null
  const dans = (...chemin: string[]) => texteA(premier, ESPACE_APCV, chemin)?.trim() ?? null
  const contextes = blocs(entetes, ESPACES.ctxlps, 'ContexteLPS')
  const [lps] = contextes
  return {
    enveloppe,
    message: {
      action: texteBloc('Action'),
      messageId: texteBloc('MessageID'),
      contexteLps: {
        nombre: contextes.length,
        anomalies: contextes.flatMap((bloc) => schemas.valider(document, bloc)),
        idam: lps ? texteA(lps, ESPACES.ctxlps, ['LPS', 'IDAM']) : null,
      },
      assertions: blocs(entetes, ESPACES.wsse, 'Security')
        .flatMap((securite) => enfants(securite, ESPACES.saml2, 'Assertion'))
        .map(lireAssertion),
      corps: {
        nom: premier.nom,
        espace: premier.espace,
        anomalies: schemas.valider(document, premier),
        facturation: dans('ProfessionnelSante', 'IdentifiantFacturation'),
        specialite: dans('ProfessionnelSante', 'CodeSpecialiteAMO'),
        donnees: dans('Donnees'),
        contexte: dans('ContexteApCV', 'Identifiant'),
      },
    },
  }
}
