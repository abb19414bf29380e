import { suitModele } from '../../lecture/parcourir.ts'
import { VSM } from '../../tables/modeles.ts'
import { type RegleDocument, relever } from '../types.ts'
import { estVsm } from './sections-vsm.ts'

const REQUISES = [
  [VSM.synthese, 'Pathologies, antécédents, allergies et facteurs de risque'],
  [VSM.resultats, 'Résultats (points de vigilance)'],
  [VSM.traitements, 'Traitements au long cours'],
] as const

export const sectionsRequises: RegleDocument = {
  regle: 'cda.vsm.sections-requises',
  objet: 'VSM : les trois sections de premier rang',
  source: 'cda.md §13',
  marque: 'V',
  gravite: 'bloquante',
  juger(document) {
    if (!estVsm(document)) return []
    return REQUISES.filter(
      ([modele]) => !document.sectionsHautes.some((section) => suitModele(section, modele)),
    ).map(([modele, nom]) =>
      relever(
        document.racine,
        `La section « ${nom} » (${modele}) manque au premier rang.`,
        'Ajouter la section, même pour dire « Néant ».',
      ),
    )
  },
}
