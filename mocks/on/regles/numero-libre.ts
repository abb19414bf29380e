import { isDeepStrictEqual } from 'node:util'
import { type RegleOn, refuser } from '../types.ts'

/** Un numéro ne sert qu'une fois ; le même contenu renvoyé est un rejeu, admis (§7 [C]). */
export const numeroLibre: RegleOn = ({ prescription, connue }) =>
  connue === null ||
  (connue.annuleeLe === null && isDeepStrictEqual(connue.prescription, prescription))
    ? null
    : refuser(
        409,
        'NUMERO_DEJA_UTILISE',
        'Ce numéro porte déjà une autre ordonnance, ou une ordonnance annulée.',
        'ordonnance-numerique.md §4, §7',
      )
