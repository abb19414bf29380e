import { montrer } from '../../../montrer.ts'
import { attribut, enfants, estNulle } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

/** Zéro passe les contrôles officiels ; une première version porte 1 (cda.md §4 et §8 [V]). */
export const numeroVersion: RegleDocument = {
  regle: 'cda.entete.numero-version',
  objet: 'numéro de version entier, à partir de 1',
  source: 'cda.md §4 et §8',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ racine }) =>
    enfants(racine, 'versionNumber').flatMap((noeud) => {
      const valeur = attribut(noeud, 'value') ?? ''
      if (estNulle(noeud) || /^[1-9]\d{0,8}$/.test(valeur)) return []
      const message = `Le numéro de version « ${montrer(valeur)} » n’est pas un entier à partir de 1.`
      return [relever(noeud, message, 'Numéroter 1 la première version, puis ajouter 1.')]
    }),
}
