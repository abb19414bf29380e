import type { AnomalieSituee } from '../anomalie-situee.ts'

/** Les raisons de ne pas lire un document, ou de ne pas le lire en entier. */
export const RAISONS_REFUS = [
  'image.taille',
  'image.dimensions',
  'image.illisible',
  'image.type-non-lu',
  'pdf.illisible',
  'pdf.protege',
  'pdf.page-illisible',
  'pdf.pages-non-lues',
  'lecture.delai',
  'lecture.arretee',
] as const
export type RaisonRefus = (typeof RAISONS_REFUS)[number]

interface Refus {
  lieu: string
  message: string
  remede: string
}

/** Un document que le banc ne lit pas, ou pas en entier : sa raison et le remède, jamais une exception. */
export function refuser(regle: RaisonRefus, refus: Refus): AnomalieSituee {
  return {
    regle,
    ...refus,
    source: 'banc, limites de lecture',
    marque: 'C',
    gravite: 'bloquante',
    ligne: 0,
  }
}
