import {
  CLASSIFICATIONS_DOCUMENT,
  IDENTIFIANTS_XDS,
} from '../../../../../schemas/xds/metadonnees.ts'
import { classements, identifiant, type ObjetRim } from '../../../rim/objet.ts'
import { type RegleSoumission, source } from '../types.ts'

const erreur = source('metadonnees-document', 'dmp.md §8.3')

/** Fentes obligatoires ; les deux premières le sont aussi pour IHE. */
const FENTES_IHE = ['creationTime', 'languageCode', 'sourcePatientId'] as const
const FENTES_DMP = ['legalAuthenticator', 'serviceStartTime'] as const
const CODES = [
  'classCode',
  'typeCode',
  'formatCode',
  'healthcareFacilityTypeCode',
  'practiceSettingCode',
] as const

function manquants(document: ObjetRim, francais: boolean): readonly string[] {
  const fentes = francais ? [...FENTES_IHE, ...FENTES_DMP] : FENTES_IHE
  const nombre = (nom: keyof typeof CLASSIFICATIONS_DOCUMENT) =>
    classements(document, CLASSIFICATIONS_DOCUMENT[nom]).length
  const auteurs = classements(document, CLASSIFICATIONS_DOCUMENT.author)
  const absents = [
    !document.typeMime && 'mimeType',
    ...fentes.map((nom) => !document.fentes[nom]?.[0] && nom),
    ...CODES.map((nom) => nombre(nom) !== 1 && nom),
    nombre('confidentialityCode') < 1 && 'confidentialityCode',
    francais && !document.titre && 'title',
    francais && !auteurs.some((a) => a.fentes.authorPerson?.[0]) && 'author',
    !identifiant(document, IDENTIFIANTS_XDS.documentPatient) && 'patientId',
    !identifiant(document, IDENTIFIANTS_XDS.document) && 'uniqueId',
  ]
  return absents.filter((nom) => nom !== false)
}

/** Les métadonnées obligatoires d'un document, chacune nommée dans l'erreur. */
export const metadonneesDocument: RegleSoumission = ({ soumission: { documents }, reglages }) =>
  documents.flatMap((document) =>
    manquants(document, reglages.strict === 'dmp').map((nom) =>
      erreur(
        'XDSRegistryMetadataError',
        `XDSDocumentEntry.${nom} du document ${document.id} manque ou n’est pas seul`,
      ),
    ),
  )
