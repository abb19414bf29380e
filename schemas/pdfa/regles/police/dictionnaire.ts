import { montrer } from '../../../montrer.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

const GENRES = new Set(['Type0', 'Type1', 'MMType1', 'Type3', 'TrueType'])

export const dictionnaire: ReglePdfa = {
  regle: 'pdfa.police.dictionnaire',
  objet: 'genre et nom de chaque police',
  source: 'ISO 19005-1 §6.3.2',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ polices }) =>
    polices
      .filter(({ genre, nom }) => !GENRES.has(genre) || (genre !== 'Type3' && nom === ''))
      .map(({ numero, genre }) =>
        relever(
          lieuObjet(numero),
          `La police n’a pas de nom (BaseFont), ou est d’un genre inconnu (« ${montrer(genre)} »).`,
          'Écrire Subtype et BaseFont.',
        ),
      ),
}
