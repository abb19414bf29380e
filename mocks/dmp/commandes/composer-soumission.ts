import { randomBytes } from 'node:crypto'
import {
  ASSOCIATIONS,
  CLASSIFICATIONS_DOCUMENT,
  CLASSIFICATIONS_LOT,
  IDENTIFIANTS_XDS,
  NOEUD_LOT,
  TYPE_DOCUMENT,
} from '../../../schemas/xds/metadonnees.ts'
import type { Dossier } from '../depot/dossiers.ts'
import type { Soumission } from '../rim/lire-objet.ts'
import type { Classement, ObjetRim } from '../rim/objet.ts'

export interface AuteurDepose {
  ps: string
  nom: string
  prenom: string
  specialite: string
  structure: string
  nomStructure: string
}

/** Un document qu'on dépose comme venu d'un autre cabinet ou du patient. */
export interface DocumentDepose {
  uniqueId: string
  titre: string
  type: { code: string; systeme: string; libelle: string }
  classe: string
  format: { code: string; systeme: string }
  confidentialite: readonly string[]
  dateActe: string
  typeMime: string
  /** entryUUID remplacé, s'il y en a un. */
  remplace: string | null
}

const RACINE = '1.3.6.1.4.1.32473.3'
/** Un OID neuf sous l'arc du banc, réservé à la documentation. */
export const nouvelOid = (): string => `${RACINE}.${BigInt(`0x${randomBytes(12).toString('hex')}`)}`

const code = (schema: string, valeur: string, systeme: string, libelle: string): Classement => ({
  schema,
  noeud: '',
  code: valeur,
  fentes: { codingScheme: [systeme] },
  libelle,
})

function auteur(schema: string, a: AuteurDepose): Classement {
  const { ps, nom, prenom, structure, nomStructure, specialite } = a
  return {
    schema,
    noeud: '',
    code: '',
    fentes: {
      authorInstitution: [`${nomStructure}^^^^^&1.2.250.1.71.4.2.2&ISO^IDNST^^^${structure}`],
      authorPerson: [`${ps}^${nom}^${prenom}^^^^^^&1.2.250.1.71.4.2.1&ISO^D^^^IDNPS`],
      authorSpecialty: [`${specialite}^^1.2.250.1.213.1.1.4.5`],
    },
    libelle: null,
  }
}

const SYSTEMES = { N: '2.16.840.1.113883.5.25', masque: '1.2.250.1.213.1.1.4.13' }
const LIBELLES: Record<string, string> = {
  N: 'Normal',
  MASQUE_PS: 'Masqué aux professionnels de santé',
  INVISIBLE_PATIENT: 'Non visible par le patient',
  INVISIBLE_REPRESENTANTS_LEGAUX: 'Non visible par les représentants légaux du patient',
}

const VIDE = {
  lid: null,
  statut: null,
  opaque: false,
  version: null,
  commentaire: null,
} as const

function composerDocument(d: DocumentDepose, cx: string, a: AuteurDepose): ObjetRim {
  const { author, ...codes } = CLASSIFICATIONS_DOCUMENT
  const xcn = auteur(author, a).fentes.authorPerson?.[0] ?? ''
  return {
    ...VIDE,
    genre: 'document',
    id: 'Doc01',
    typeObjet: TYPE_DOCUMENT,
    typeMime: d.typeMime,
    titre: d.titre,
    fentes: {
      creationTime: [d.dateActe],
      languageCode: ['fr-FR'],
      legalAuthenticator: [xcn],
      serviceStartTime: [d.dateActe],
      sourcePatientId: [cx],
    },
    classements: [
      auteur(author, a),
      code(codes.classCode, d.classe, '1.2.250.1.213.1.1.4.1', d.classe),
      ...d.confidentialite.map((c) =>
        code(
          codes.confidentialityCode,
          c,
          LIBELLES[c] && c !== 'N' ? SYSTEMES.masque : SYSTEMES.N,
          LIBELLES[c] ?? c,
        ),
      ),
      code(codes.formatCode, d.format.code, d.format.systeme, d.format.code),
      code(codes.healthcareFacilityTypeCode, 'SA07', '1.2.250.1.71.4.2.4', 'Cabinet individuel'),
      code(codes.practiceSettingCode, 'AMBULATOIRE', '1.2.250.1.213.1.1.4.9', 'Ambulatoire'),
      code(codes.typeCode, d.type.code, d.type.systeme, d.type.libelle),
    ],
    identifiants: [
      { schema: IDENTIFIANTS_XDS.documentPatient, valeur: cx, nom: 'XDSDocumentEntry.patientId' },
      { schema: IDENTIFIANTS_XDS.document, valeur: d.uniqueId, nom: 'XDSDocumentEntry.uniqueId' },
    ],
  }
}

/** Compose la soumission d'un document déposé par le banc, complète comme celle d'un vrai logiciel. */
export function composerSoumission(
  document: DocumentDepose,
  { ins, oid }: Dossier,
  a: AuteurDepose,
  envoi: string,
): Soumission {
  const cx = `${ins}^^^&${oid}&ISO^NH`
  const lot: ObjetRim = {
    ...VIDE,
    genre: 'paquet',
    id: 'Lot01',
    typeObjet: 'urn:oasis:names:tc:ebxml-regrep:ObjectType:RegistryObject:RegistryPackage',
    typeMime: null,
    titre: document.titre,
    fentes: { submissionTime: [envoi] },
    classements: [
      auteur(CLASSIFICATIONS_LOT.author, a),
      code(
        CLASSIFICATIONS_LOT.contentTypeCode,
        '07',
        '1.2.250.1.213.2.2',
        'Consultations, soins externes',
      ),
      { schema: '', noeud: NOEUD_LOT, code: '', fentes: {}, libelle: null },
    ],
    identifiants: [
      { schema: IDENTIFIANTS_XDS.lotPatient, valeur: cx, nom: 'XDSSubmissionSet.patientId' },
      { schema: IDENTIFIANTS_XDS.lotSource, valeur: RACINE, nom: 'XDSSubmissionSet.sourceId' },
      { schema: IDENTIFIANTS_XDS.lot, valeur: nouvelOid(), nom: 'XDSSubmissionSet.uniqueId' },
    ],
  }
  const { remplace } = document
  return {
    lots: [lot],
    autresPaquets: [],
    documents: [composerDocument(document, cx, a)],
    associations: [
      {
        id: 'a1',
        type: ASSOCIATIONS.membre,
        source: 'Lot01',
        cible: 'Doc01',
        fentes: { SubmissionSetStatus: ['Original'] },
      },
      ...(remplace === null
        ? []
        : [
            { id: 'a2', type: ASSOCIATIONS.remplace, source: 'Doc01', cible: remplace, fentes: {} },
          ]),
    ],
  }
}
