import type { AnomalieSituee } from '../anomalie-situee.ts'
import { type Contenu, reconnaitreContenu } from './contenu.ts'
import { verifierGs1 } from './gs1/verifier.ts'
import type { IdentiteAttendue } from './ins/comparer-identite.ts'
import { verifierDatamatrixIns } from './ins/verifier.ts'
import { REGLES_SYMBOLE_GS1, REGLES_SYMBOLE_INS } from './symbole/regles/index.ts'
import type { SymboleLu } from './symbole/types.ts'

/** Ce qu'un symbole lu contient : INS, GS1, 2D-Doc ou autre chose. */
export function contenuDuSymbole({ texte, symbologie }: SymboleLu): Contenu {
  return reconnaitreContenu(texte, symbologie)
}

/** Juge un contenu seul, d'où qu'il vienne ; rien n'est dit d'un contenu que le banc ne connaît pas. */
export function verifierContenu(
  texte: string,
  contenu: Contenu,
  attendue?: IdentiteAttendue,
): readonly AnomalieSituee[] {
  if (contenu === 'ins') return verifierDatamatrixIns(texte, attendue)
  return contenu === 'gs1' ? verifierGs1(texte) : []
}

/** Juge un symbole lu dans une image ou un PDF : ce que l'image en montre, puis ce qu'il contient. */
export function verifierSymbole(
  symbole: SymboleLu,
  attendue?: IdentiteAttendue,
): readonly AnomalieSituee[] {
  const contenu = contenuDuSymbole(symbole)
  const regles =
    contenu === 'ins' ? REGLES_SYMBOLE_INS : contenu === 'gs1' ? REGLES_SYMBOLE_GS1 : []
  return [
    ...regles.flatMap((regle) => regle(symbole)),
    ...verifierContenu(symbole.texte, contenu, attendue),
  ]
}
