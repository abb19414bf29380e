import type { ImageGrise } from './types.ts'

/** En dessous, une page est blanche, noire ou d'un seul ton. */
const CONTRASTE_MIN = 6

/** Vrai quand une image n'a qu'un ton : il n'y a rien à y lire, et la relire coûterait pour rien. */
export function estUnie({ gris }: ImageGrise): boolean {
  let sombre = 255
  let clair = 0
  for (const niveau of gris) {
    if (niveau < sombre) sombre = niveau
    if (niveau > clair) clair = niveau
    if (clair - sombre >= CONTRASTE_MIN) return false
  }
  return true
}
