import { GS, normaliser } from './normaliser.ts'

/** Ce qu'un datamatrix rencontré dans un cabinet peut être. */
export const CONTENUS = ['ins', 'gs1', '2d-doc', 'autre'] as const
export type Contenu = (typeof CONTENUS)[number]

/**
 * Reconnaît un contenu : INS à son en-tête `IS` et sa version, GS1 à son FNC1 ou à un GTIN de tête, 2D-Doc à
 * son en-tête `DC`. Un contenu INS abîmé reste INS dès que ses deux lettres et un chiffre sont là.
 */
export function reconnaitreContenu(texte: string, symbologie: string | null = null): Contenu {
  const { contenu, prefixe } = normaliser(texte)
  if (/^IS\d/.test(contenu)) return 'ins'
  if (symbologie === ']d2' || prefixe === ']d2') return 'gs1'
  const corps = contenu.startsWith(GS) ? contenu.slice(1) : contenu
  if (/^01\d{14}/.test(corps)) return 'gs1'
  return /^DC0\d/.test(contenu) ? '2d-doc' : 'autre'
}
