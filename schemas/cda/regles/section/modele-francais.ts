import { PAIRES_SECTIONS } from '../../tables/modeles.ts'
import { francaisAbsent } from '../modeles-apparies.ts'
import type { RegleDocument } from '../types.ts'

export const modeleFrancais: RegleDocument = {
  regle: 'cda.section.modele-francais',
  objet: 'une section au modèle international a aussi le français',
  source: 'cda.md §11 et §18',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ sections, index }) =>
    sections.flatMap((s) => francaisAbsent(s, index.modeles(s), PAIRES_SECTIONS)),
}
