import { montrer } from '../../../montrer.ts'
import { texteDe } from '../../lecture/parcourir.ts'
import { TITRES } from '../../tables/listes.ts'
import { type RegleDocument, relever } from '../types.ts'
import { nomsDePersonne } from './noms-de-personne.ts'

export const titre: RegleDocument = {
  regle: 'cda.intervenant.titre',
  objet: 'titre DR, PR, MC, MG, PC ou PG',
  source: 'cda.md §6',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    nomsDePersonne(document, 'suffix')
      .filter((noeud) => !TITRES.includes(texteDe(noeud)))
      .map((noeud) =>
        relever(
          noeud,
          `Le titre « ${montrer(texteDe(noeud))} » n’est pas admis : ${TITRES.join(', ')}.`,
          'Écrire DR ou PR dans suffix, ou ne pas écrire de suffix.',
        ),
      ),
}
