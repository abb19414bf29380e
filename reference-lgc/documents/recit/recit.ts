import type { Corps } from '../modele/corps.ts'
import { recitActes, recitMedicaments } from './ordonnance.ts'
import { paragraphe, type SectionRecit } from './section.ts'
import { recitSynthese } from './synthese.ts'
import { recitTelemedecine } from './telemedecine.ts'

/** Le corps en clair : l'écran et le papier n'en disent ni plus ni moins. */
export function recitDe(corps: Corps): readonly SectionRecit[] {
  switch (corps.genre) {
    case 'texte':
      return corps.sections.map(({ titre, texte }) => paragraphe(titre, texte))
    case 'telemedecine':
      return recitTelemedecine(corps)
    case 'medicaments':
      return recitMedicaments(corps)
    case 'actes':
      return recitActes(corps)
    case 'synthese':
      return recitSynthese(corps)
  }
}
