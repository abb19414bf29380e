import { attribut, descendre, enfants } from '../../lecture/parcourir.ts'
import { ATC } from '../../tables/oid.ts'
import { type RegleDocument, relever } from '../types.ts'
import { vaccinations } from './note.ts'

export const atc: RegleDocument = {
  regle: 'cda.vaccination.atc',
  objet: 'note de vaccination : traduction ATC du vaccin',
  source: 'cda.md §14',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    vaccinations(document).flatMap((noeud) => {
      const vaccin = descendre(noeud, 'consumable', 'manufacturedProduct', 'manufacturedMaterial')
      const code = descendre(vaccin, 'code')
      const traduit = enfants(code, 'translation').some(
        (t) => attribut(t, 'codeSystem') === ATC && attribut(t, 'displayName') !== null,
      )
      if (traduit) return []
      const message = 'Le vaccin n’a pas de traduction ATC, avec son libellé.'
      return [relever(code ?? noeud, message, `Ajouter translation codeSystem="${ATC}".`)]
    }),
}
