import { lireArbre } from '../../schematron/arbre/lire-arbre.ts'
import { GENRE } from '../../schematron/arbre/noeud.ts'
import { creerNoms } from '../../schematron/arbre/noms.ts'
import { type IndexCda, indexer } from './indexer.ts'
import { type InstantLu, lireInstants } from './lire-instants.ts'
import { lirePatient, type PatientLu } from './lire-patient.ts'
import { lirePiece, type PieceCda } from './lire-piece.ts'
import { attribut, descendre, enfants, estCda, modelesDe, type Noeud, tous } from './parcourir.ts'

/** Ce que porte `component` ; `null` quand il n'y a ni l'un ni l'autre (cda.md §2 [V]). */
export type NiveauCda = 'N1' | 'N3' | null

/** Un document CDA, prêt à être jugé. Il survit à la lecture du fichier. */
export interface DocumentCda {
  /** `ClinicalDocument`. */
  racine: Noeud
  autoPresentable: boolean
  niveau: NiveauCda
  /** `code/@code` de l'en-tête, ou vide. */
  type: string
  /** Racines des modèles de l'en-tête. */
  modeles: readonly string[]
  patient: PatientLu | null
  /** Corps d'un N1, puis fichiers encapsulés d'un N3. */
  corpsN1: PieceCda | null
  medias: readonly PieceCda[]
  /** Sections d'un N3, sous-sections comprises, en ordre du document. */
  sections: readonly Noeud[]
  /** Celles du premier rang. */
  sectionsHautes: readonly Noeud[]
  /** Les dates, celle de naissance exceptée. */
  instants: readonly InstantLu[]
  index: IndexCda
}

function trouver(noeud: Noeud): Noeud | null {
  if (estCda(noeud, 'ClinicalDocument')) return noeud
  for (const enfant of noeud.enfants) {
    const trouve = enfant.genre === GENRE.element ? trouver(enfant) : null
    if (trouve !== null) return trouve
  }
  return null
}

function niveauDe(racine: Noeud): NiveauCda {
  const composant = descendre(racine, 'component')
  if (descendre(composant, 'nonXMLBody') !== null) return 'N1'
  return descendre(composant, 'structuredBody') === null ? null : 'N3'
}

/**
 * Lit le texte d'un document déjà reconnu bien formé, sans DOCTYPE et de taille admise (`lireCda`). Rend
 * `null` quand il ne porte pas de ClinicalDocument.
 */
export function lireDocument(texte: string): DocumentCda | null {
  // Avec une adresse, les blancs de mise en page sont passés : aucune de nos règles ne les lit.
  const arbre = lireArbre(texte, creerNoms(), 'document')
  const racine = trouver(arbre)
  if (racine === null) return null
  const index = indexer(racine)
  const corps = descendre(racine, 'component', 'nonXMLBody', 'text')
  return {
    racine,
    autoPresentable: racine.parent !== arbre,
    niveau: niveauDe(racine),
    type: attribut(descendre(racine, 'code'), 'code') ?? '',
    modeles: modelesDe(racine),
    patient: lirePatient(racine),
    corpsN1: corps && lirePiece(corps),
    medias: index
      .corps('observationMedia')
      .flatMap((media) => enfants(media, 'value'))
      .map(lirePiece),
    sections: index.corps('section'),
    sectionsHautes: tous(racine, 'component', 'structuredBody', 'component', 'section'),
    instants: lireInstants(index),
    index,
  }
}
