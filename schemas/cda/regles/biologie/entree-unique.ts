import { attribut, descendre, enfants, modelesDe } from '../../lecture/parcourir.ts'
import { SECTION_LABO } from '../../tables/modeles.ts'
import { type RegleDocument, relever } from '../types.ts'
import { estBiologie } from './compte-rendu.ts'

export const entreeUnique: RegleDocument = {
  regle: 'cda.biologie.entree',
  objet: 'CR de biologie : une entrée DRIV et un act par chapitre sans sous-section',
  source: 'cda.md §15',
  marque: 'V',
  gravite: 'bloquante',
  juger(document) {
    if (!estBiologie(document)) return []
    return document.sectionsHautes
      .filter((section) => modelesDe(section).some((m) => SECTION_LABO.includes(m)))
      .filter((section) => enfants(section, 'component').length === 0)
      .filter((section) => {
        const entrees = enfants(section, 'entry')
        const [entree] = entrees
        if (entree === undefined || entrees.length > 1) return true
        return attribut(entree, 'typeCode') !== 'DRIV' || descendre(entree, 'act') === null
      })
      .map((section) =>
        relever(
          section,
          'Le chapitre n’a pas une entrée, et une seule, de typeCode DRIV et portant un act.',
          'Ranger tous les résultats du chapitre sous une entrée DRIV et son act.',
        ),
      )
  },
}
