import { suitModele } from '../../lecture/parcourir.ts'
import { VSM } from '../../tables/modeles.ts'
import { type RegleDocument, relever } from '../types.ts'
import { sectionsVsm, sousSections } from './sections-vsm.ts'

const REQUISES = [
  [VSM.pathologies, 'Pathologies en cours, antécédents, allergies'],
  [VSM.facteurs, 'Facteurs de risque'],
] as const

export const sousSectionsRequises: RegleDocument = {
  regle: 'cda.vsm.sous-sections',
  objet: 'VSM : les deux sous-sections de la synthèse',
  source: 'cda.md §13',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    sectionsVsm(document, VSM.synthese).flatMap((section) =>
      REQUISES.filter(([modele]) => !sousSections(section).some((s) => suitModele(s, modele))).map(
        ([modele, nom]) =>
          relever(
            section,
            `La sous-section « ${nom} » (${modele}) manque.`,
            'Ajouter la sous-section, avec un texte quand il n’y a rien à dire.',
          ),
      ),
    ),
}
