import { createHash, timingSafeEqual } from 'node:crypto'

/** La clé que le banc donne au logiciel ; la seconde sert à qui essaie avec une autre application. */
export const CLES = ['banc-annuaire-0f3c5a7e-1997', 'banc-annuaire-6b1d9e24-2042'] as const

const empreinte = (texte: string) => createHash('sha256').update(texte).digest()
const CONNUES = CLES.map(empreinte)

/** Vrai quand la clé est celle d'une application connue ; comparée hachée. */
export const cleConnue = (cle: string): boolean =>
  CONNUES.some((connue) => timingSafeEqual(connue, empreinte(cle)))

/** Ce que le journal garde d'une clé : ses quatre derniers caractères (annuaire.md §8). */
export const finDeCle = (cle: string | undefined): string | null =>
  cle === undefined ? null : `clé …${cle.slice(-4)}`
