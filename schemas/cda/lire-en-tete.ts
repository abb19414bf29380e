import type { Anomalie } from '../anomalie.ts'
import { lireXml } from '../xml/lire-xml.ts'
import { attribut, descendre, enfant, enfants } from '../xml/parcourir.ts'
import type { ElementXml } from '../xml/types.ts'

const CDA = 'urn:hl7-org:v3'

/** L'en-tête d'un CDA, tel qu'écrit ; une valeur absente est `null` (cda.md §3 à §6 [V]). */
export interface EnTeteCda {
  /** `root`, ou `root^extension`. */
  identifiant: string | null
  /** Commun à toutes les versions, et le numéro de celle-ci (cda.md §8 [V]). */
  setId: string | null
  version: string | null
  titre: string | null
  type: string | null
  date: string | null
  confidentialite: string | null
  langue: string | null
  /** Identifiants des auteurs, registre compris. */
  auteurs: readonly string[]
  /** Identifiant du signataire. */
  signataire: string | null
  /** Début de l'acte principal. */
  debutActe: string | null
  cadreExercice: string | null
  lieuDeSoins: string | null
  /** Identifiant du document remplacé. */
  remplace: string | null
  /** Corps encapsulé (N1) ; faux pour un corps structuré. */
  encapsule: boolean
  /** Sous une feuille de style (cda.md §2 [V]). */
  autoPresentable: boolean
  patient: PatientCda
  /** Tout sauf le corps : ce que la règle 28 regarde. */
  elements: readonly ElementXml[]
  /** Corps d'un N1, décodé ; `null` sans corps encapsulé ou en base64 fautif. */
  corps: { type: string | null; octets: Uint8Array } | null
}

export interface PatientCda {
  identifiants: readonly { racine: string; extension: string | null }[]
  nomNaissance: string | null
  premierPrenom: string | null
  prenoms: string | null
  sexe: string | null
  /** Chiffres de `birthTime`, `aaaammjj`. */
  naissance: string | null
  lieu: string | null
}

export type LectureCda = { lu: true; enTete: EnTeteCda } | { lu: false; anomalie: Anomalie }

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

/** Trouvé par son espace de noms, à toute profondeur : un N3 peut être enveloppé (cda.md §2 [V]). */
function trouverDocument(element: ElementXml): ElementXml | null {
  if (element.nom === 'ClinicalDocument' && element.espace === CDA) return element
  for (const fils of element.enfants) {
    const trouve = trouverDocument(fils)
    if (trouve) return trouve
  }
  return null
}

function identifiantDe(element: ElementXml | null): string | null {
  const racine = element && attribut(element, 'root')
  if (!element || !racine) return null
  const extension = attribut(element, 'extension')
  return extension ? `${racine}^${extension}` : racine
}

/** Le nom ou le prénom porté sous ce qualificatif ; sans qualificatif, la liste des prénoms. */
function partie(nom: ElementXml | null, element: string, qualificatif: string | null) {
  const trouvee = nom
    ? enfants(nom, CDA, element).find((e) => attribut(e, 'qualifier') === qualificatif)
    : undefined
  return trouvee ? trouvee.texte.trim() : null
}

function lirePatient(document: ElementXml): PatientCda {
  const role = descendre(document, CDA, ['recordTarget', 'patientRole'])
  const patient = role && enfant(role, CDA, 'patient')
  const nom = patient && enfant(patient, CDA, 'name')
  const valeur = (chemin: string, cle: string) => {
    const element = patient && enfant(patient, CDA, chemin)
    return element && attribut(element, cle)
  }
  return {
    identifiants: (role ? enfants(role, CDA, 'id') : []).map((id) => ({
      racine: attribut(id, 'root') ?? '',
      extension: attribut(id, 'extension'),
    })),
    nomNaissance: partie(nom, 'family', 'BR'),
    premierPrenom: partie(nom, 'given', 'BR'),
    prenoms: partie(nom, 'given', null),
    sexe: valeur('administrativeGenderCode', 'code'),
    naissance: valeur('birthTime', 'value'),
    lieu:
      (patient &&
        descendre(patient, CDA, ['birthplace', 'place', 'addr', 'county'])?.texte.trim()) ??
      null,
  }
}

function lireCorps(document: ElementXml): EnTeteCda['corps'] {
  const texte = descendre(document, CDA, ['component', 'nonXMLBody', 'text'])
  if (!texte || attribut(texte, 'representation') !== 'B64') return null
  const base64 = texte.texte.replace(/\s+/g, '')
  if (!BASE64.test(base64)) return null
  return {
    type: attribut(texte, 'mediaType'),
    octets: new Uint8Array(Buffer.from(base64, 'base64')),
  }
}

const lire = (document: ElementXml, autoPresentable: boolean): EnTeteCda => {
  const code = enfant(document, CDA, 'code')
  const date = enfant(document, CDA, 'effectiveTime')
  const valeurA = (nom: string, ...chemin: readonly string[]): string | null => {
    const element = descendre(document, CDA, chemin)
    return element && attribut(element, nom)
  }
  return {
    setId: identifiantDe(enfant(document, CDA, 'setId')),
    version: valeurA('value', 'versionNumber'),
    confidentialite: valeurA('code', 'confidentialityCode'),
    langue: valeurA('code', 'languageCode'),
    auteurs: enfants(document, CDA, 'author').flatMap((auteur) => {
      const id = descendre(auteur, CDA, ['assignedAuthor', 'id'])
      return (id && attribut(id, 'extension')) ?? []
    }),
    signataire: valeurA('extension', 'legalAuthenticator', 'assignedEntity', 'id'),
    debutActe: valeurA('value', 'documentationOf', 'serviceEvent', 'effectiveTime', 'low'),
    cadreExercice: valeurA(
      'code',
      'documentationOf',
      'serviceEvent',
      'performer',
      'assignedEntity',
      'representedOrganization',
      'standardIndustryClassCode',
    ),
    lieuDeSoins: valeurA(
      'code',
      'componentOf',
      'encompassingEncounter',
      'location',
      'healthCareFacility',
      'code',
    ),
    remplace: identifiantDe(descendre(document, CDA, ['relatedDocument', 'parentDocument', 'id'])),
    encapsule: descendre(document, CDA, ['component', 'nonXMLBody']) !== null,
    autoPresentable,
    identifiant: identifiantDe(enfant(document, CDA, 'id')),
    titre: enfant(document, CDA, 'title')?.texte.trim() ?? null,
    type: code && attribut(code, 'code'),
    date: date && attribut(date, 'value'),
    patient: lirePatient(document),
    elements: document.enfants.filter((e) => !(e.nom === 'component' && e.espace === CDA)),
    corps: lireCorps(document),
  }
}

/**
 * Lit l'en-tête d'un document CDA et son corps encapsulé. Ne juge pas : l'anomalie ne dit que
 * l'illisible (XML refusé, aucun `ClinicalDocument`).
 */
export function lireEnTete(octets: Uint8Array): LectureCda {
  const lecture = lireXml(octets, ({ racine }) => {
    const document = trouverDocument(racine)
    return document && lire(document, document !== racine)
  })
  if (!lecture.lu) return { lu: false, anomalie: lecture.anomalie }
  if (lecture.valeur) return { lu: true, enTete: lecture.valeur }
  return {
    lu: false,
    anomalie: {
      regle: 'cda.absent',
      source: 'cda.md §2',
      marque: 'V',
      message: 'Aucun élément ClinicalDocument de l’espace urn:hl7-org:v3.',
      ligne: 1,
    },
  }
}
