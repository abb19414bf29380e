import {
  estNoeud,
  ligneDe,
  type Module,
  type Noeud,
  texteLitteral,
  visiter,
} from './analyser-module.ts'

export interface Reference {
  /** Ce qui est écrit ; le début seulement quand `calcule`, vide quand rien n'est lisible. */
  cible: string
  calcule: boolean
  ligne: number
}

const CHARGEURS = new Set(['require', 'require.resolve', 'import.meta.resolve'])

function nomAppele(noeud: unknown): string {
  if (!estNoeud(noeud)) return ''
  if (noeud.type === 'Identifier') return noeud.name as string
  if (noeud.type === 'MetaProperty') return 'import.meta'
  if (noeud.type !== 'MemberExpression') return ''
  return `${nomAppele(noeud.object)}.${nomAppele(noeud.property)}`
}

/** `new URL('../mocks/x.ts', import.meta.url)` mène aussi à un fichier. */
function estUrlDeModule(noeud: Noeud): boolean {
  const [, base] = noeud.arguments as unknown[]
  return nomAppele(noeud.callee) === 'URL' && nomAppele(base) === 'import.meta.url'
}

/** Où un nœud nomme un autre fichier, et `undefined` quand il n'en nomme pas. */
function cibleDe(noeud: Noeud): unknown {
  switch (noeud.type) {
    case 'ImportDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return noeud.source
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return noeud.source ?? undefined
    case 'TSExternalModuleReference':
      return noeud.expression
    case 'CallExpression':
      return CHARGEURS.has(nomAppele(noeud.callee)) ? (noeud.arguments as unknown[])[0] : undefined
    case 'NewExpression':
      return estUrlDeModule(noeud) ? (noeud.arguments as unknown[])[0] : undefined
    default:
      return undefined
  }
}

/** Toutes les références d'un module à d'autres : import, import type, import(), ré-export, require, new URL. */
export function lireReferences(module: Module): readonly Reference[] {
  const references: Reference[] = []
  const voir = (noeud: Noeud): void => {
    const cible = cibleDe(noeud)
    if (cible === undefined) return
    const { texte, calcule } = texteLitteral(cible) ?? { texte: '', calcule: true }
    references.push({ cible: texte, calcule, ligne: ligneDe(module.texte, noeud.start) })
  }
  for (const noeud of module.corps) visiter(noeud, voir)
  return references
}
