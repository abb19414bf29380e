import { PAIRES_SECTIONS } from '../../tables/modeles.ts'
import { internationalAbsent } from '../modeles-apparies.ts'
import type { RegleDocument } from '../types.ts'

export const modeleInternational: RegleDocument = {
  regle: 'cda.section.modele-international',
  objet: 'une section au modèle français a aussi les modèles internationaux',
  source: 'cda.md §11 et §13',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ sections, index }) =>
    sections.flatMap((s) => internationalAbsent(s, index.modeles(s), PAIRES_SECTIONS)),
}
