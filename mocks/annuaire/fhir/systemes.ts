/** Adresses des nomenclatures citées par les ressources (annuaire.md §5 et §7 [V]). */

const nos = (nom: string): string =>
  `https://mos.esante.gouv.fr/NOS/${nom}/FHIR/${nom.replace('_', '-')}`

export const NOMENCLATURES = {
  profession: nos('TRE_G15-ProfessionSante'),
  categorie: nos('TRE_R09-CategorieProfessionnelle'),
  savoirFaire: nos('TRE_R38-SpecialiteOrdinale'),
  typeSavoirFaire: nos('TRE_R04-TypeSavoirFaire'),
  fonction: nos('TRE_R21-Fonction'),
  genre: nos('TRE_R22-GenreActivite'),
  mode: nos('TRE_R23-ModeExercice'),
  secteur: nos('TRE_R02-SecteurActivite'),
  categorieEtablissement: nos('TRE_R66-CategorieEtablissement'),
  commune: nos('TRE_R13-Commune'),
  autorite: nos('TRE_R60-AutoriteEnregistrement'),
  typeMessagerie: nos('TRE_R256-TypeMessagerie'),
  typeBoite: nos('TRE_R257-TypeBAL'),
  /** Jeu de valeurs du guide : la nomenclature d'où il sort n'a pas été lue [I]. */
  typeCarte: 'https://mos.esante.gouv.fr/NOS/JDV_J128-TypeCarte-RASS/FHIR/JDV-J128-TypeCarte-RASS',
} as const

const COEUR = 'https://hl7.fr/ig/fhir/core'
const GUIDE = 'https://interop.esante.gouv.fr/ig/fhir/annuaire/StructureDefinition'

export const IDENTIFIANTS = {
  idnps: { type: 'IDNPS', systeme: 'urn:oid:1.2.250.1.71.4.2.1' },
  rpps: { type: 'RPPS', systeme: 'https://rpps.esante.gouv.fr' },
  idnst: { type: 'IDNST', systeme: 'urn:oid:1.2.250.1.71.4.2.2' },
  finessGeographique: { type: 'FINEG', systeme: 'https://finess.esante.gouv.fr' },
  finessJuridique: { type: 'FINEJ', systeme: 'https://finess.esante.gouv.fr' },
  rppsRang: { type: 'RPPSRG', systeme: 'https://rppsrang.esante.gouv.fr' },
} as const

export const SYSTEMES_FHIR = {
  typeIdentifiant: `${COEUR}/CodeSystem/fr-core-cs-v2-0203`,
  typeOrganisation: `${COEUR}/CodeSystem/fr-core-cs-v2-3307`,
  partiel: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue',
} as const

export const EXTENSIONS = {
  typeCourriel: `${COEUR}/StructureDefinition/fr-core-contact-point-email-type`,
  insee: `${COEUR}/StructureDefinition/fr-core-address-insee-code`,
  boite: `${GUIDE}/as-ext-mailbox-mss-metadata`,
  carte: `${GUIDE}/as-ext-smartcard`,
  provenance: `${GUIDE}/as-ext-data-trace`,
  typesOrganisation: `${GUIDE}/as-ext-organization-types`,
  licence: `${GUIDE}/as-ext-organization-pharmacy-licence`,
} as const

/** Les deux profils d'une ressource publique : celui du guide, et celui du socle français. */
export const profils = (guide: string, coeur: string): readonly string[] => [
  `${GUIDE}/${guide}`,
  `${COEUR}/StructureDefinition/${coeur}`,
]
