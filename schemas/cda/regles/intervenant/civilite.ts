import { montrer } from '../../../montrer.ts'
import { texteDe } from '../../lecture/parcourir.ts'
import { CIVILITES } from '../../tables/listes.ts'
import { type RegleDocument, relever } from '../types.ts'
import { nomsDePersonne } from './noms-de-personne.ts'

export const civilite: RegleDocument = {
  regle: 'cda.intervenant.civilite',
  objet: 'civilité M ou MME',
  source: 'cda.md §6',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    nomsDePersonne(document, 'prefix')
      .filter((noeud) => !CIVILITES.includes(texteDe(noeud)))
      .map((noeud) =>
        relever(
          noeud,
          `La civilité « ${montrer(texteDe(noeud))} » n’est pas admise : M ou MME.`,
          'Écrire la civilité dans prefix, et le titre (DR, PR…) dans suffix.',
        ),
      ),
}
