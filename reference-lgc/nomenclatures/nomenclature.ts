/** Ce que le cabinet sait coder, dans l'ordre où cela se montre (ERGO.06). */
export const IDS_NOMENCLATURE = [
  'cim10',
  'cisp2',
  'ccam',
  'loinc-bio',
  'atc',
  'medicaments',
] as const
export type IdNomenclature = (typeof IDS_NOMENCLATURE)[number]

export const estNomenclature = (texte: string): texte is IdNomenclature =>
  (IDS_NOMENCLATURE as readonly string[]).includes(texte)

/** Ce que l'on cherche, dans les mots du médecin (ERGO.07). */
export const DOMAINES = ['pathologies', 'actes', 'medicaments', 'biologie'] as const
export type Domaine = (typeof DOMAINES)[number]

export const estDomaine = (texte: string): texte is Domaine =>
  (DOMAINES as readonly string[]).includes(texte)

export const LIBELLES_DOMAINE: Record<Domaine, string> = {
  pathologies: 'Pathologies',
  actes: 'Actes',
  medicaments: 'Médicaments',
  biologie: 'Biologie',
}

export interface CodeNomenclature {
  code: string
  libelle: string
  /** Le code qui le range ; `null` d'une entrée de premier rang. */
  parent: string | null
  /** Autres mots sous lesquels il se cherche : « HTA » ; vide le plus souvent. */
  aussi: string
}

/** D'où viennent les codes montrés : un médecin doit pouvoir le lire sur la page. */
export interface Provenance {
  version: string
  source: string
  licence: string
  /** Livrée avec le logiciel, ou importée par le cabinet. */
  origine: 'selection' | 'importee'
  /** Le fichier importé, sa date et qui l'a fait ; vide d'une sélection. */
  importation: string
}

export interface Nomenclature {
  id: IdNomenclature
  /** Court, tel qu'il précède un code : « CIM-10 ». */
  sigle: string
  titre: string
  domaine: Domaine
  provenance: Provenance
  codes: readonly CodeNomenclature[]
}
