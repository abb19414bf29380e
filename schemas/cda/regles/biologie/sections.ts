import { modelesDe } from '../../lecture/parcourir.ts'
import { SECTIONS_BIOLOGIE } from '../../tables/modeles.ts'
import { type RegleDocument, relever } from '../types.ts'
import { estBiologie } from './compte-rendu.ts'

/** Un exemple publié y ajoute les vaccinations : la liste avertit, elle ne condamne pas (cda.md §15 [V]). */
export const sections: RegleDocument = {
  regle: 'cda.biologie.sections',
  objet: 'CR de biologie : sections de premier rang admises',
  source: 'cda.md §15',
  marque: 'V',
  gravite: 'avertissement',
  juger(document) {
    if (!estBiologie(document)) return []
    return document.sectionsHautes
      .filter((section) => {
        const modeles = modelesDe(section)
        // Une section sans modèle est dite par sa règle.
        return modeles.length > 0 && !modeles.some((m) => SECTIONS_BIOLOGIE.includes(m))
      })
      .map((section) =>
        relever(
          section,
          'Cette section n’a pas sa place au premier rang d’un CR de biologie.',
          'Ne garder que les chapitres d’examens, le commentaire, le motif et la copie PDF.',
        ),
      )
  },
}
