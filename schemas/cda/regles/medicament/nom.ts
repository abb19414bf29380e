import { descendre, estNulle, texteDe } from '../../lecture/parcourir.ts'
import { ENTREES } from '../../tables/modeles.ts'
import { type RegleDocument, relever } from '../types.ts'

export const nom: RegleDocument = {
  regle: 'cda.medicament.nom',
  objet: 'médicament nommé',
  source: 'cda.md §13 et §18',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    document.index.suivant('manufacturedProduct', ENTREES.produit).flatMap((produit) => {
      const materiel = descendre(produit, 'manufacturedMaterial')
      const ecrit = descendre(materiel, 'name')
      if (ecrit !== null && (estNulle(ecrit) || texteDe(ecrit) !== '')) return []
      const message = 'Le médicament n’a pas de nom (name).'
      return [relever(materiel ?? produit, message, 'Écrire la dénomination dans name.')]
    }),
}
