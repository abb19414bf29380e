import bwip from 'bwip-js/node'
import type { Matrice } from '../documents/datamatrix/matrice.ts'

/** Le texte du code : celui du vrai service n'est pas public (ordonnance-numerique.md §4 [C]). */
const texteDuCode = (numero: string): string => `SEGUR-MOCK|ON|1|${numero}`

/** Le code 2D du papier : un QR, correction M, que la douchette du pharmacien lit. */
export function codeDuNumero(numero: string): Matrice {
  const [symbole] = bwip.raw('qrcode', texteDuCode(numero), 'eclevel=M')
  if (!symbole || !('pixs' in symbole)) throw new Error('Code 2D impossible à composer')
  const { pixs, pixx: cote } = symbole
  const ligne = (y: number) => Array.from({ length: cote }, (_, x) => pixs[y * cote + x] === 1)
  return { cote, modules: Array.from({ length: cote }, (_, y) => ligne(y)) }
}
