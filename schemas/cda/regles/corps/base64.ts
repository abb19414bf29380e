import { type RegleDocument, relever } from '../types.ts'
import { piecesDe } from './pieces.ts'

export const base64: RegleDocument = {
  regle: 'cda.corps.base64',
  objet: 'base64 qui se décode',
  source: 'cda.md §10',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    piecesDe(document)
      .filter((piece) => piece.representation === 'B64' && piece.octets() === null)
      .map(({ noeud }) =>
        relever(
          noeud,
          'Le fichier encapsulé n’est pas du base64 : caractère étranger, longueur fausse, ou rien.',
          'Encoder les octets du fichier en base64 standard, avec ses signes = de fin.',
        ),
      ),
}
