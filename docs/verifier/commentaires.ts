import { analyserModule, estNoeud, ligneDe, type Module, type Noeud } from './analyser-module.ts'
import { estTest, type Fichier } from './lister-fichiers.ts'

const LONGUEUR_MINIMALE = 20

interface Fonction {
  nom: string
  /** Début de la déclaration, et fin de ce qui la précède : le commentaire est entre les deux. */
  debut: number
  avant: number
}

/** Les fichiers dont chaque fonction exportée porte un commentaire de documentation. */
export const estContrat = (chemin: string): boolean =>
  !estTest(chemin) &&
  (/^(mocks|schemas|rem)\/.*\.tsx?$/.test(chemin) || chemin === 'steps/pilotes/contrat.ts')

/** Dernier bloc de documentation entre deux positions, où il n'y a que blancs et commentaires. */
function dernierBloc(texte: string): string | null {
  let bloc: string | null = null
  for (const [morceau] of texte.matchAll(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g)) {
    if (morceau.startsWith('/**')) bloc = morceau
  }
  return bloc?.replace(/^\/\*\*|\*\/$|^\s*\*/gm, '').trim() ?? null
}

const nomDe = (noeud: unknown): string => (estNoeud(noeud) ? String(noeud.name ?? '') : '')

/** La valeur d'une variable sans ses habits de type (`as`, `satisfies`). */
function deshabiller(noeud: unknown): Noeud | null {
  if (!estNoeud(noeud)) return null
  return /^TS(As|Satisfies)Expression$/.test(noeud.type) ? deshabiller(noeud.expression) : noeud
}

const estFonction = (noeud: unknown): boolean =>
  /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|TSDeclareFunction)$/.test(
    deshabiller(noeud)?.type ?? '',
  )

/** Noms des fonctions et classes d'une déclaration, avec le nœud qui les porte. */
function declarees(noeud: unknown): readonly { nom: string; valeur: Noeud }[] {
  if (!estNoeud(noeud)) return []
  if (estFonction(noeud) || noeud.type === 'ClassDeclaration') {
    return [{ nom: nomDe(noeud.id) || 'default', valeur: noeud }]
  }
  if (noeud.type !== 'VariableDeclaration') return []
  return (noeud.declarations as Noeud[])
    .filter((declaration) => estFonction(declaration.init))
    .map((declaration) => ({ nom: nomDe(declaration.id), valeur: declaration }))
}

/** Les membres appelables d'un corps de classe ou d'interface, privés et constructeur exceptés. */
function membres(parent: string, corps: Noeud): readonly Fonction[] {
  let avant = corps.start + 1
  return (corps.body as Noeud[]).flatMap((membre) => {
    const fonction = { nom: `${parent}.${nomDe(membre.key)}`, debut: membre.start, avant }
    avant = membre.end
    const cle = estNoeud(membre.key) ? membre.key.type : ''
    const cache = membre.accessibility === 'private' || cle === 'PrivateIdentifier'
    if (cache || membre.kind === 'constructor' || membre.override === true) return []
    return /^(MethodDefinition|TSMethodSignature)$/.test(membre.type) ? [fonction] : []
  })
}

/** Noms donnés par `export { a, b as c }` à des déclarations du même fichier. */
const nomsReexportes = (corps: readonly Noeud[]): ReadonlySet<string> =>
  new Set(
    corps
      .filter((noeud) => noeud.type === 'ExportNamedDeclaration' && noeud.source === null)
      .flatMap((noeud) => (noeud.specifiers as Noeud[]).map((s) => nomDe(s.local))),
  )

function fonctionsExportees(module: Module): readonly Fonction[] {
  const ailleurs = nomsReexportes(module.corps)
  let fin = 0
  return module.corps.flatMap((noeud): readonly Fonction[] => {
    const avant = fin
    fin = noeud.end
    const exporte = /^Export(Named|Default)Declaration$/.test(noeud.type)
    const declaration = exporte ? noeud.declaration : noeud
    const trouvees = declarees(declaration)
      .filter(({ nom }) => exporte || ailleurs.has(nom))
      .map(({ nom }) => ({ nom, debut: noeud.start, avant }))
    if (!exporte || !estNoeud(declaration)) return trouvees
    const { type, id, body } = declaration
    // Les autres interfaces décrivent des objets que leur fabrique documente.
    const estInterface = type === 'TSInterfaceDeclaration' && /\/contrat\.ts$/.test(module.chemin)
    const aMembres = type === 'ClassDeclaration' || estInterface
    return aMembres && estNoeud(body) ? [...trouvees, ...membres(nomDe(id), body)] : trouvees
  })
}

/** Chaque fonction exportée sans commentaire de documentation, ou avec un commentaire trop court. */
export function jugerCommentaires(sources: readonly Fichier[]): readonly string[] {
  return sources.map(analyserModule).flatMap((module) =>
    fonctionsExportees(module).flatMap(({ nom, debut, avant }) => {
      const bloc = dernierBloc(module.texte.slice(avant, debut))
      const lieu = `${module.chemin}:${ligneDe(module.texte, debut)} ${nom}`
      if (bloc === null) return [`${lieu} : sans commentaire de documentation`]
      return bloc.length < LONGUEUR_MINIMALE ? [`${lieu} : commentaire trop court`] : []
    }),
  )
}
