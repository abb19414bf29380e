import { PAIRES_ENTREES } from '../../tables/modeles.ts'
import { internationalAbsent } from '../modeles-apparies.ts'
import type { RegleDocument } from '../types.ts'
import { entreesDe } from './entrees.ts'

export const modeleInternational: RegleDocument = {
  regle: 'cda.entree.modele-international',
  objet: 'une entrée au modèle français a aussi les modèles internationaux',
  source: 'cda.md §11 et §18',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    entreesDe(document).flatMap(({ noeud, modeles }) =>
      internationalAbsent(noeud, modeles, PAIRES_ENTREES),
    ),
}
