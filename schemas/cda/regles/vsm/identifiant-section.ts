import { descendre } from '../../lecture/parcourir.ts'
import { VSM } from '../../tables/modeles.ts'
import { type RegleDocument, relever } from '../types.ts'
import { sectionsVsm } from './sections-vsm.ts'

export const identifiantSection: RegleDocument = {
  regle: 'cda.vsm.identifiant-section',
  objet: 'VSM : un id sur les sections françaises',
  source: 'cda.md §13',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    [VSM.synthese, VSM.pathologies, VSM.facteurs, VSM.traitements]
      .flatMap((modele) => sectionsVsm(document, modele))
      .filter((section) => descendre(section, 'id') === null)
      .map((section) =>
        relever(section, 'La section du VSM n’a pas d’id.', 'Écrire un id, un UUID en majuscules.'),
      ),
}
