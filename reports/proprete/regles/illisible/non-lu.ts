import type { CauseNonLu, RegleFait } from '../../types.ts'

/** Des points d’image et un certificat sont dits, sans être une faute : personne ne les attend lisibles. */
const FAUTES: ReadonlySet<CauseNonLu> = new Set([
  'format',
  'abime',
  'chiffre',
  'limite',
  'lien',
  'acces',
])

/** Ce qui n’a pas pu être lu : chiffré, abîmé, trop gros, trop emboîté, un lien. */
export const pasLu: RegleFait = {
  id: 'garde.non-lu',
  sorte: 'illisible',
  titre: 'fichier ou pièce qui ne se lit pas',
  pourquoi:
    'Ce qui n’a pas été lu peut porter n’importe quoi, et l’instructeur ne le lirait pas non plus.',
  remede:
    'Déposez le fichier sans chiffrement, entier, hors de ses archives ; s’il doit rester ainsi, relisez-le et justifiez-le dans derogations.yaml.',
  source: 'convergence.md §5 [déduit]',
  juger: (fait) => (fait.genre === 'non-lu' && FAUTES.has(fait.cause) ? fait.raison : null),
}
