import type { AnomalieSituee } from '../anomalie-situee.ts'
import { jugerPdfa } from '../pdfa/juger-pdfa.ts'
import type { DocumentCda } from './lecture/lire-document.ts'
import { creerRepere } from './lecture/situer.ts'
import { estPdf, piecesDe } from './regles/corps/pieces.ts'

// La marque a déjà ses règles, cda.corps.pdfa et cda.copie.pdfa : elle n'est pas dite deux fois.
const DEJA_DITE = 'pdfa.metadonnees.marque'

/**
 * Juge les PDF qu'un document porte, corps d'un N1 et copies d'un N3, par nos règles de PDF/A-1 : aucun outil
 * officiel ne les ouvre (cda.md §10 et §18 [V]). `lieu` dit l'élément, puis la place dans le PDF.
 */
export function jugerPieces(document: DocumentCda): {
  anomalies: readonly AnomalieSituee[]
  nonControles: readonly string[]
} {
  const repere = creerRepere('')
  const jugees = piecesDe(document).flatMap((piece) => {
    const octets = piece.octets()
    return octets !== null && estPdf(octets) ? [{ piece, jugement: jugerPdfa(octets) }] : []
  })
  return {
    anomalies: jugees.flatMap(({ piece, jugement }) =>
      jugement.anomalies
        .filter(({ regle }) => regle !== DEJA_DITE)
        .map((anomalie) => ({
          ...anomalie,
          lieu: `${repere.chemin(piece.noeud)}, ${anomalie.lieu}`,
        })),
    ),
    nonControles: [...new Set(jugees.flatMap(({ jugement }) => jugement.nonControles))],
  }
}
