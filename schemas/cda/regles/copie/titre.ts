import { montrer } from '../../../montrer.ts'
import { descendre, texteDe } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'
import { copiesDe } from './copies.ts'

const TITRE = 'Copie du document'

export const titre: RegleDocument = {
  regle: 'cda.copie.titre',
  objet: 'titre exact de la section de copie PDF',
  source: 'cda.md §12',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    copiesDe(document).flatMap((section) => {
      const noeud = descendre(section, 'title')
      if (noeud === null || texteDe(noeud) === TITRE || texteDe(noeud) === '') return []
      const message = `La section de copie s’intitule « ${montrer(texteDe(noeud))} » ; attendu « ${TITRE} ».`
      return [relever(noeud, message, `Écrire <title>${TITRE}</title>.`)]
    }),
}
