import { type RegleOn, refuser } from '../types.ts'

/** Une ordonnance prescrit quelque chose. */
export const lignesPresentes: RegleOn = ({ prescription: { lignes } }) =>
  lignes.length > 0
    ? null
    : refuser(422, 'LIGNES_VIDES', 'L’ordonnance n’a aucune ligne.', 'ordonnance-numerique.md §7')
