import type { Contenu } from '../../schemas/datamatrix/contenu.ts'
import type { ChampExplique } from '../../schemas/datamatrix/explication.ts'
import { expliquerGs1 } from '../../schemas/datamatrix/gs1/expliquer.ts'
import { expliquerIns } from '../../schemas/datamatrix/ins/expliquer.ts'
import type { Atelier } from './types.ts'

/** Les champs d'un contenu connu, en français ; aucun pour un autre. */
export function expliquer(
  texte: string,
  contenu: Contenu,
  { maintenant, nommerLieu }: Atelier,
): readonly ChampExplique[] {
  if (contenu === 'ins') return expliquerIns(texte, nommerLieu)
  return contenu === 'gs1' ? expliquerGs1(texte, maintenant.getFullYear()) : []
}
