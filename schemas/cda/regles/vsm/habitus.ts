import { VSM } from '../../tables/modeles.ts'
import { type RegleDocument, relever } from '../types.ts'
import { sectionsVsm } from './sections-vsm.ts'

export const habitus: RegleDocument = {
  regle: 'cda.vsm.habitus',
  objet: 'VSM : mode de vie codé',
  source: 'cda.md §13',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    sectionsVsm(document, VSM.habitusNonCode).map((section) =>
      relever(
        section,
        'Le VSM porte la section non codée du mode de vie, refusée ici.',
        `Écrire la section codée ${VSM.habitus} et ses observations.`,
      ),
    ),
}
