import { PAIRES_ENTREES } from '../../tables/modeles.ts'
import { francaisAbsent } from '../modeles-apparies.ts'
import type { RegleDocument } from '../types.ts'
import { entreesDe } from './entrees.ts'

export const modeleFrancais: RegleDocument = {
  regle: 'cda.entree.modele-francais',
  objet: 'une entrée au modèle international a aussi le français',
  source: 'cda.md §11 et §18',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    entreesDe(document).flatMap(({ noeud, modeles }) =>
      francaisAbsent(noeud, modeles, PAIRES_ENTREES),
    ),
}
