import type { DocumentPdf } from '../../pdf/document-pdf.ts'
import {
  type Dictionnaire,
  estDictionnaire,
  estFlux,
  estTableau,
  type FluxPdf,
  nomDe,
} from '../../pdf/objets.ts'

/** Un profil de couleur ICC, d'après son en-tête (ICC.1:1998-09, §6.1). */
export interface ProfilIcc {
  /** Nombre de composantes que le PDF annonce. */
  composantes: number | null
  /** `RGB`, `CMYK`, `GRAY`, `Lab`, ou vide quand l'en-tête ne se lit pas. */
  espace: string
  /** `prtr`, `mntr`, `scnr`, `spac`. */
  classe: string
  version: number
  entier: boolean
}

const COMPOSANTES: Readonly<Record<string, number>> = { GRAY: 1, RGB: 3, CMYK: 4, Lab: 3 }
const ENTETE = 128

/** Nombre de composantes d'un espace ICC ; `null` pour un espace que PDF/A-1 n'admet pas. */
export const composantesDe = (espace: string): number | null => COMPOSANTES[espace] ?? null

/** L'en-tête du profil ICC d'une intention de rendu (ICC.1, en-tête de 128 octets). */
export function lireProfil(flux: FluxPdf, pdf: DocumentPdf): ProfilIcc {
  const composantes = pdf.resoudre(flux.dictionnaire.entrees.get('N'))
  const donnees = pdf.decoder(flux)
  const mot = (debut: number) => donnees?.toString('latin1', debut, debut + 4).trim() ?? ''
  const entier = donnees !== null && donnees.length >= ENTETE && mot(36) === 'acsp'
  return {
    composantes: typeof composantes === 'number' ? composantes : null,
    espace: entier ? mot(16) : '',
    classe: entier ? mot(12) : '',
    version: donnees?.[8] ?? 0,
    entier: entier && donnees.readUInt32BE(0) <= donnees.length,
  }
}

/** L'intention de sortie d'un PDF/A : son dictionnaire, son profil. */
export interface IntentionSortie {
  dictionnaire: Dictionnaire
  profil: ProfilIcc | null
  flux: FluxPdf | null
}

/** Les intentions de sortie du catalogue dont le genre est GTS_PDFA1 (ISO 19005-1 §6.2.2). */
export function lireIntentions(pdf: DocumentPdf): readonly IntentionSortie[] {
  const liste = pdf.resoudre(pdf.catalogue.entrees.get('OutputIntents'))
  if (!estTableau(liste)) return []
  return liste.elements
    .map(pdf.resoudre)
    .filter(estDictionnaire)
    .filter(({ entrees }) => nomDe(pdf.resoudre(entrees.get('S'))) === 'GTS_PDFA1')
    .map((dictionnaire) => {
      const profil = pdf.resoudre(dictionnaire.entrees.get('DestOutputProfile'))
      if (!estFlux(profil)) return { dictionnaire, profil: null, flux: null }
      return { dictionnaire, profil: lireProfil(profil, pdf), flux: profil }
    })
}
