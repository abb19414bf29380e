import { montrer } from '../../../montrer.ts'
import { type RegleDocument, relever } from '../types.ts'
import { estPdf, piecesDe } from './pieces.ts'

/** Aucun contrôle officiel ne regarde mediaType (cda.md §10 [V]). */
export const mediaType: RegleDocument = {
  regle: 'cda.corps.media-type',
  objet: 'type du fichier encapsulé annoncé, et vrai',
  source: 'cda.md §10',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    piecesDe(document).flatMap((piece) => {
      const { noeud, mediaType: annonce } = piece
      const remede = 'Écrire mediaType="application/pdf" pour un PDF.'
      if (annonce === null) {
        return [relever(noeud, 'Le fichier encapsulé n’annonce pas son type (mediaType).', remede)]
      }
      if (annonce === 'application/pdf' || !estPdf(piece.octets())) return []
      const message = `Le fichier est annoncé « ${montrer(annonce)} », mais c’est un PDF.`
      return [relever(noeud, message, remede)]
    }),
}
