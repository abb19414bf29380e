import type { Codage } from './modele/codage.ts'
import type { GenreCorps } from './modele/corps.ts'

/** Les documents que le cabinet produit : ceux de l'annexe Va1, et ceux de tous les jours. */
export const TYPES_DOCUMENT = [
  'lettre',
  'lettre-liaison',
  'compte-rendu',
  'certificat',
  'ordonnance',
  'ordonnance-biologie',
  'ordonnance-kinesitherapie',
  'ordonnance-infirmiers',
  'ordonnance-pedicurie',
  'ordonnance-orthophonie',
  'ordonnance-orthoptie',
  'telemedecine',
  'synthese',
  'autre',
] as const
export type TypeDocument = (typeof TYPES_DOCUMENT)[number]

interface DescriptionType {
  /** Le mot du cabinet, à l'écran et sur le papier. */
  libelle: string
  genre: GenreCorps
  /** Type CI-SIS, commun au CDA et aux métadonnées (cda.md §1 [V]). */
  type: Codage
  /** Classe XDS tirée du type (dmp.md §18.2). */
  classe: Codage
}

export const LOINC = '2.16.840.1.113883.6.1'
export const TRE_A05 = '1.2.250.1.213.1.1.4.12'
const SYSTEME_CLASSES = '1.2.250.1.213.1.1.4.1'

const classe = (code: string, libelle: string): Codage => ({
  code,
  libelle,
  systeme: SYSTEME_CLASSES,
})

/** Classes XDS des documents d'un cabinet (dmp.md §18.1 [V]). */
export const CLASSES = {
  compteRendu: classe('10', 'Compte rendu'),
  synthese: classe('11', 'Synthèse'),
  prescription: classe('42', 'Prescription'),
  planDeSoins: classe('44', 'Plan de soins'),
  certificat: classe('52', 'Certificat'),
  patient: classe('90', 'Documents du patient'),
} as const

const acte = (libelle: string, code: string, officiel: string): DescriptionType => ({
  libelle,
  genre: 'actes',
  type: { code, libelle: officiel, systeme: TRE_A05 },
  classe: CLASSES.prescription,
})

export const DESCRIPTIONS: Record<TypeDocument, DescriptionType> = {
  lettre: {
    libelle: 'Lettre',
    genre: 'texte',
    type: { code: '96349-6', libelle: "Lettre d'adressage", systeme: LOINC },
    classe: CLASSES.compteRendu,
  },
  'lettre-liaison': {
    libelle: 'Lettre de liaison',
    genre: 'texte',
    type: {
      code: '11490-0',
      libelle: "Lettre de liaison à la sortie d'un établissement de soins",
      systeme: LOINC,
    },
    classe: CLASSES.compteRendu,
  },
  'compte-rendu': {
    libelle: 'Compte rendu',
    genre: 'texte',
    type: { code: '11488-4', libelle: 'CR ou fiche de consultation ou de visite', systeme: LOINC },
    classe: CLASSES.compteRendu,
  },
  certificat: {
    libelle: 'Certificat',
    genre: 'texte',
    type: { code: 'CERT_DECL', libelle: 'Certificat, déclaration', systeme: TRE_A05 },
    classe: CLASSES.certificat,
  },
  ordonnance: {
    libelle: 'Ordonnance de médicaments',
    genre: 'medicaments',
    type: { code: '57833-6', libelle: 'Prescription de produits de santé', systeme: LOINC },
    classe: CLASSES.prescription,
  },
  'ordonnance-biologie': acte(
    'Ordonnance de biologie',
    'PRESC-BIO',
    "Prescription d'actes de biologie médicale",
  ),
  'ordonnance-kinesitherapie': acte(
    'Ordonnance de kinésithérapie',
    'PRESC-KINE',
    "Prescription d'actes de kinésithérapie",
  ),
  'ordonnance-infirmiers': acte(
    'Ordonnance de soins infirmiers',
    'PRESC-INF',
    "Prescription d'actes infirmiers",
  ),
  'ordonnance-pedicurie': acte(
    'Ordonnance de pédicurie',
    'PRESC-PEDI',
    "Prescription d'actes de pédicurie",
  ),
  'ordonnance-orthophonie': acte(
    "Ordonnance d'orthophonie",
    'PRESC-ORTHOPHO',
    "Prescription d'actes d'orthophonie",
  ),
  'ordonnance-orthoptie': acte(
    "Ordonnance d'orthoptie",
    'PRESC-ORTHOPTIE',
    "Prescription d'actes d'orthoptie",
  ),
  telemedecine: {
    libelle: "Demande d'acte de télémédecine",
    genre: 'telemedecine',
    type: { code: '75496-0', libelle: "Demande d'acte de télémédecine", systeme: LOINC },
    classe: CLASSES.prescription,
  },
  synthese: {
    libelle: 'Synthèse médicale (VSM)',
    genre: 'synthese',
    type: { code: 'SYNTH', libelle: 'Synthèse', systeme: TRE_A05 },
    classe: CLASSES.synthese,
  },
  autre: {
    libelle: 'Autre document',
    genre: 'texte',
    type: { code: '51851-4', libelle: 'Document administratif', systeme: LOINC },
    classe: CLASSES.compteRendu,
  },
}

export const estTypeDocument = (texte: string): texte is TypeDocument =>
  (TYPES_DOCUMENT as readonly string[]).includes(texte)
