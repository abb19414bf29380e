import { type RegleDocument, relever } from '../types.ts'
import { estPdf, piecesDe } from './pieces.ts'

export const pdf: RegleDocument = {
  regle: 'cda.corps.pdf',
  objet: 'un fichier annoncé PDF commence par %PDF-',
  source: 'cda.md §10',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    piecesDe(document)
      .filter((piece) => {
        return piece.mediaType === 'application/pdf' && piece.octets() !== null
      })
      .filter((piece) => !estPdf(piece.octets()))
      .map(({ noeud }) =>
        relever(
          noeud,
          'Le fichier est annoncé PDF, mais ne commence pas par « %PDF- ».',
          'Encapsuler le PDF lui-même, depuis son premier octet.',
        ),
      ),
}
