import type { AnomalieSituee } from '../../anomalie-situee.ts'
import { comparerIdentite, type IdentiteAttendue } from './comparer-identite.ts'
import { decoderDatamatrixIns } from './decoder.ts'
import { REGLES_INS } from './regles/index.ts'

/**
 * Toutes les anomalies du contenu d'un datamatrix INS, et ses écarts avec l'identité attendue quand elle
 * est donnée. Vide quand tout est juste. Ne lève pas sur un contenu hostile (ins.md §11 [V]).
 */
export function verifierDatamatrixIns(
  texte: string,
  attendue?: IdentiteAttendue,
): readonly AnomalieSituee[] {
  const lu = decoderDatamatrixIns(texte)
  const anomalies = REGLES_INS.flatMap((regle) => regle(lu))
  return attendue ? [...anomalies, ...comparerIdentite(lu, attendue)] : anomalies
}
