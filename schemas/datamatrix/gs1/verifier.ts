import type { AnomalieSituee } from '../../anomalie-situee.ts'
import { decoderGs1 } from './decoder.ts'
import { REGLES_GS1 } from './regles/index.ts'

/** Toutes les anomalies d'un GS1 DataMatrix de boîte ; vide quand tout est juste. Ne lève pas (ins.md §12 [V]). */
export function verifierGs1(texte: string): readonly AnomalieSituee[] {
  const lu = decoderGs1(texte)
  return REGLES_GS1.flatMap((regle) => regle(lu))
}
