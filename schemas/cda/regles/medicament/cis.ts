import { montrer } from '../../../montrer.ts'
import { attribut, descendre, estNulle } from '../../lecture/parcourir.ts'
import { ENTREES } from '../../tables/modeles.ts'
import { CIP, CIS } from '../../tables/oid.ts'
import { type RegleDocument, relever } from '../types.ts'

/** Le code d'un médicament est un CIS ; CIP et ATC n'en sont que des traductions (cda.md §13 [V]). */
export const cis: RegleDocument = {
  regle: 'cda.medicament.cis',
  objet: 'médicament codé en CIS, ou sans code',
  source: 'cda.md §13 et §18',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    document.index.suivant('manufacturedProduct', ENTREES.produit).flatMap((produit) => {
      const code = descendre(produit, 'manufacturedMaterial', 'code')
      const systeme = attribut(code, 'codeSystem')
      if (code === null || estNulle(code) || systeme === CIS) return []
      // Un médicament sans code se dit par son texte.
      if (systeme === null && attribut(code, 'code') === null) return []
      const nom = systeme === CIP ? 'CIP' : montrer(systeme ?? 'absent')
      const message = `Le code du médicament est du système ${nom} ; attendu CIS (${CIS}).`
      const remede = 'Écrire le CIS dans code, et le CIP ou l’ATC dans translation.'
      return [relever(code, message, remede)]
    }),
}
