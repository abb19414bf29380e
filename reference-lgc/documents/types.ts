/** Les documents que le cabinet rédige, et ce que chaque type devient hors du logiciel. */
export const TYPES_DOCUMENT = ['lettre', 'certificat', 'compte-rendu'] as const
export type TypeDocument = (typeof TYPES_DOCUMENT)[number]

export interface Codage {
  code: string
  libelle: string
  systeme: string
}

interface DescriptionType {
  /** Le mot du cabinet, à l'écran et sur le papier. */
  libelle: string
  /** Type CI-SIS, commun au CDA et aux métadonnées (cda.md §1 [V]). */
  type: Codage
  /** Classe XDS tirée du type (dmp.md §18.2 ; [I] pour la lettre). */
  classe: Codage
}

const LOINC = '2.16.840.1.113883.6.1'
const TRE_A05 = '1.2.250.1.213.1.1.4.12'
const CLASSES = '1.2.250.1.213.1.1.4.1'

export const DESCRIPTIONS: Record<TypeDocument, DescriptionType> = {
  lettre: {
    libelle: 'Lettre',
    type: { code: '96349-6', libelle: "Lettre d'adressage", systeme: LOINC },
    classe: { code: '10', libelle: 'Compte rendu', systeme: CLASSES },
  },
  certificat: {
    libelle: 'Certificat',
    type: { code: 'CERT_DECL', libelle: 'Certificat, déclaration', systeme: TRE_A05 },
    classe: { code: '52', libelle: 'Certificat', systeme: CLASSES },
  },
  'compte-rendu': {
    libelle: 'Compte rendu',
    type: { code: '11488-4', libelle: 'CR ou fiche de consultation ou de visite', systeme: LOINC },
    classe: { code: '10', libelle: 'Compte rendu', systeme: CLASSES },
  },
}

export const estTypeDocument = (texte: string): texte is TypeDocument =>
  (TYPES_DOCUMENT as readonly string[]).includes(texte)
