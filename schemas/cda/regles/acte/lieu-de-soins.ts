import { montrer } from '../../../montrer.ts'
import { attribut, descendre, estNulle } from '../../lecture/parcourir.ts'
import { CATEGORIE_STRUCTURE } from '../../tables/oid.ts'
import { type RegleDocument, relever } from '../types.ts'

export const lieuDeSoins: RegleDocument = {
  regle: 'cda.acte.lieu-de-soins',
  objet: 'lieu de la prise en charge et sa catégorie',
  source: 'cda.md §7',
  marque: 'V',
  gravite: 'bloquante',
  juger({ racine }) {
    const lieu = descendre(racine, 'componentOf', 'encompassingEncounter', 'location')
    const structure = descendre(lieu, 'healthCareFacility')
    if (lieu === null) return []
    if (structure === null) {
      const message = 'Le lieu de la prise en charge (healthCareFacility) manque.'
      return [relever(lieu, message, 'Ajouter healthCareFacility et son code.')]
    }
    const code = descendre(structure, 'code')
    const systeme = attribut(code, 'codeSystem')
    if (code === null || estNulle(code) || systeme === null || systeme === CATEGORIE_STRUCTURE)
      return []
    const message = `La catégorie de structure est du système « ${montrer(systeme)} » ; attendu ${CATEGORIE_STRUCTURE}.`
    return [relever(code, message, `Écrire codeSystem="${CATEGORIE_STRUCTURE}".`)]
  },
}
