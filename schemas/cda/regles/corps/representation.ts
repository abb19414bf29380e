import { montrer } from '../../../montrer.ts'
import { type RegleDocument, relever } from '../types.ts'
import { piecesDe } from './pieces.ts'

export const representation: RegleDocument = {
  regle: 'cda.corps.representation',
  objet: 'fichier encapsulé annoncé en base64 (B64)',
  source: 'cda.md §10',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    piecesDe(document)
      .filter(({ representation: r, mediaType }) => {
        return r !== 'B64' && !(mediaType?.startsWith('text/') ?? false)
      })
      .map(({ noeud, representation: r }) =>
        relever(
          noeud,
          `La représentation du fichier est « ${montrer(r ?? 'absente')} » ; attendue B64.`,
          'Écrire representation="B64".',
        ),
      ),
}
