import { VERSION_PREPARATION } from '../../schematron/preparer/schematron-prepare.ts'

/** Change quand la forme du cache change : un import d'une autre version est refait. */
export const VERSION_CACHE = `1.${VERSION_PREPARATION}`

/** Les trois dossiers de l'outil public testContenuCDA ; leur nom est reconnu sans égard à la casse. */
export const DOSSIERS_OFFICIELS = ['infrastructure/cda', 'schematrons', 'jeuxDeValeurs'] as const

/** Le point d'entrée du schéma XML. */
export const XSD_OFFICIEL = 'infrastructure/cda/CDA_extended.xsd'

/** Les cinq profils que l'outil officiel applique à tout document, dans l'ordre (cda.md §18 [V]). */
export const PROFILS = [
  'profils/IHE',
  'profils/structurationMinimale/ASIP-STRUCT-MIN-StrucMin',
  'profils/CI-SIS_ModelesDeContenusCDA',
  'profils/CI-SIS_Modeles_ANS',
  'profils/terminologies/schematron/terminologie',
] as const

/** Un schematron d'un jeu importé. */
export interface SchematronImporte {
  /** Nom court : `IHE`, `CI-SIS_VSM_2023.01`. */
  nom: string
  /** Chemin du fichier principal dans le dossier. */
  chemin: string
  genre: 'profil' | 'volet'
  etat: 'pret' | 'impossible'
  /** Pourquoi il n'a pas pu être préparé. */
  raison: string
  /** Expressions que le banc n'évaluera pas. */
  reserves: readonly string[]
  /** Ce que la préparation tient sur le disque, en octets. */
  taille: number
}

/** Un fichier du dossier de l'utilisateur, tel qu'il était à l'import. */
export interface SourceImportee {
  chemin: string
  taille: number
  /** Date de modification, en millisecondes. */
  modifie: number
}

/** Où un document de référence est rangé dans le fichier des références. */
export interface Place {
  chemin: string
  debut: number
  longueur: number
}

/** Ce qu'un import a donné : écrit en JSON à côté de la forme préparée. */
export interface Manifeste {
  cache: string
  nom: string
  version: string
  /** Le dossier de l'utilisateur ; il n'est relu que pour voir s'il a changé. */
  dossier: string
  importeLe: string
  /** Empreinte de toutes les sources : deux imports de même empreinte jugent pareil. */
  empreinte: string
  xsd: boolean
  schematrons: readonly SchematronImporte[]
  references: readonly Place[]
  sources: readonly SourceImportee[]
  /** Ce qui manque ou n'a pas pu servir, en phrases françaises. */
  manques: readonly string[]
}

/** « testContenuCDA-3.0 », ou « officiel 2026 » : la version est dite, une fois. */
export const nommerJeu = ({ nom, version }: { nom: string; version: string }): string =>
  nom.includes(version) ? nom : `${nom} ${version}`
