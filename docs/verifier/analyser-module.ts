import { parseAst } from 'vitest/node'
import type { Fichier } from './lister-fichiers.ts'

/** Un nœud de l'arbre ESTree que rend l'analyseur livré avec vitest (TypeScript 7 n'en a pas). */
export interface Noeud {
  type: string
  start: number
  end: number
  [cle: string]: unknown
}

export interface Module extends Fichier {
  corps: readonly Noeud[]
}

const LANGAGES = { '.ts': 'ts', '.tsx': 'tsx' } as const

/** Analyse un fichier source ; une erreur de syntaxe est levée avec le nom du fichier. */
export function analyserModule(fichier: Fichier): Module {
  const extension = /\.\w+$/.exec(fichier.chemin)?.[0] ?? ''
  const lang = LANGAGES[extension as keyof typeof LANGAGES] ?? 'js'
  try {
    const programme = parseAst(fichier.texte, { lang }) as unknown as { body: Noeud[] }
    return { ...fichier, corps: programme.body }
  } catch (cause) {
    throw new Error(`${fichier.chemin} ne s'analyse pas`, { cause })
  }
}

export const estNoeud = (valeur: unknown): valeur is Noeud =>
  typeof valeur === 'object' && valeur !== null && typeof (valeur as Noeud).type === 'string'

/** Visite un nœud et tous ses descendants, dans l'ordre du texte. */
export function visiter(noeud: Noeud, voir: (noeud: Noeud) => void): void {
  voir(noeud)
  for (const valeur of Object.values(noeud)) {
    for (const enfant of Array.isArray(valeur) ? valeur : [valeur]) {
      if (estNoeud(enfant)) visiter(enfant, voir)
    }
  }
}

/** Numéro de ligne, à partir de 1, d'une position du texte. */
export const ligneDe = (texte: string, position: number): number =>
  texte.slice(0, position).split('\n').length

/** Le texte d'un littéral, `calcule` quand il n'en est que le début ; `null` pour toute autre expression. */
export function texteLitteral(noeud: unknown): { texte: string; calcule: boolean } | null {
  if (!estNoeud(noeud)) return null
  if (noeud.type === 'Literal' && typeof noeud.value === 'string') {
    return { texte: noeud.value, calcule: false }
  }
  if (noeud.type !== 'TemplateLiteral') return null
  const morceaux = noeud.quasis as { value: { cooked: string } }[]
  return { texte: morceaux[0]?.value.cooked ?? '', calcule: morceaux.length > 1 }
}
