import { enfants, estNulle, texteDe } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'
import { nomsDePersonne } from './noms-de-personne.ts'

export const nom: RegleDocument = {
  regle: 'cda.intervenant.nom',
  objet: 'un nom, un prénom au plus pour chaque professionnel',
  source: 'cda.md §6',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    nomsDePersonne(document).flatMap((noeud) => {
      if (estNulle(noeud)) return []
      const familles = enfants(noeud, 'family')
      const defauts = [
        familles.length === 1 && familles.some((f) => texteDe(f) !== '') ? null : 'un nom (family)',
        enfants(noeud, 'given').length <= 1 ? null : 'un prénom (given) au plus',
        enfants(noeud, 'prefix').length <= 1 ? null : 'une civilité (prefix) au plus',
        enfants(noeud, 'suffix').length <= 1 ? null : 'un titre (suffix) au plus',
      ].filter((defaut) => defaut !== null)
      if (defauts.length === 0) return []
      const message = `Le nom d’un professionnel doit avoir ${defauts.join(', ')}.`
      return [
        relever(noeud, message, 'Écrire family une fois, given, prefix et suffix au plus une.'),
      ]
    }),
}
