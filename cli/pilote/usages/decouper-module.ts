/** Une déclaration du premier niveau d'un module : une fonction, une constante, une étape. */
export interface Bloc {
  /** Nom déclaré ; nul pour une étape. */
  nom: string | null
  /** Motif de l'étape que le bloc définit. */
  motif: string | null
  texte: string
}

const DEBUT = /^[A-Za-z]/
const NOM = /^(?:export\s+)?(?:async\s+)?(?:function|const|class)\s+(\w+)/
const ETAPE = /^(?:Given|When|Then)\(\s*(['"`])((?:\\.|(?!\1).)*)\1/

/**
 * Coupe un module de steps/ en déclarations. Le formateur met chacune à la première colonne : c'est
 * ce qui permet de le lire sans l'analyser.
 */
export function decouperModule(texte: string): readonly Bloc[] {
  const blocs: string[] = []
  for (const ligne of texte.split('\n')) {
    if (DEBUT.test(ligne)) blocs.push('')
    if (blocs.length > 0) blocs[blocs.length - 1] += `${ligne}\n`
  }
  return blocs
    .filter((bloc) => !/^import\b/.test(bloc))
    .map((bloc) => ({
      nom: NOM.exec(bloc)?.[1] ?? null,
      motif: ETAPE.exec(bloc)?.[2]?.replace(/\\(.)/g, '$1') ?? null,
      texte: bloc,
    }))
}

/** Les noms qu'un module tient d'un autre fichier : nom local, fichier relatif, nom d'origine. */
export function lireImportsRelatifs(
  texte: string,
): readonly { local: string; de: string; origine: string }[] {
  return [...texte.matchAll(/^import (?!type)([\s\S]*?) from '(\.[^']+)'/gm)].flatMap(
    ([, noms = '', de = '']) =>
      noms
        .replace(/[{}]/g, '')
        .split(',')
        .map((nom) => nom.trim())
        .filter((nom) => nom !== '' && !nom.startsWith('type '))
        .map((nom) => {
          const [origine = '', local = origine] = nom.split(/\s+as\s+/)
          return { local, de, origine }
        }),
  )
}
