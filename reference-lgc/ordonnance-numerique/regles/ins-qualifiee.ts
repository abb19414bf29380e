import { insDiffusable } from '../../documents/regles/ins-diffusable.ts'
import type { RegleDepot } from './index.ts'

/** Le service ne reçoit que des identités qualifiées (ordonnance-numerique.md §5, point 1 [C]). */
export const insQualifiee: RegleDepot = ({ contenu }) =>
  insDiffusable(contenu.patient)
    ? null
    : 'L’identité du patient n’est pas qualifiée : qualifiez-la, puis déposez l’ordonnance.'
