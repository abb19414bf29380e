import { analyserModule, estNoeud, type Noeud, texteLitteral } from './analyser-module.ts'
import type { Fichier } from './lister-fichiers.ts'

/** Un sujet du contrat du pilote : ce qu'il couvre, en une phrase, et ses actions. */
export interface Sujet {
  /** Nom de la liste de ses actions, `ACTIONS_SESSION`. */
  liste: string
  resume: string
  actions: readonly string[]
}

/** Ce qu'une version du contrat a changé pour qui écrit un pilote. */
export interface Changement {
  version: number
  dit: string
}

/** Les constantes exportées d'un module, par nom ; `as const satisfies …` est ôté. */
function constantes(fichier: Fichier): ReadonlyMap<string, Noeud> {
  const trouvees = new Map<string, Noeud>()
  for (const { type, declaration } of analyserModule(fichier).corps) {
    if (type !== 'ExportNamedDeclaration' || !estNoeud(declaration)) continue
    for (const { id, init } of (declaration.declarations as Noeud[] | undefined) ?? []) {
      let valeur = init
      while (estNoeud(valeur) && estNoeud(valeur.expression)) valeur = valeur.expression
      if (estNoeud(valeur)) trouvees.set(String((id as Noeud).name), valeur)
    }
  }
  return trouvees
}

const elements = (liste: Noeud | undefined): readonly unknown[] =>
  (liste?.elements as unknown[] | undefined) ?? []

/** Les textes d'une liste exportée ; vide quand elle n'existe pas. */
export const lireListe = (fichier: Fichier, nom: string): readonly string[] =>
  elements(constantes(fichier).get(nom)).flatMap((element) => texteLitteral(element)?.texte ?? [])

/** La phrase qui précède l'interface, sans ses signes ni son point. */
function resumeDe(texte: string): string {
  const commentaires = texte.split(/\nexport interface Actions/)[0]?.split('/**') ?? []
  return (commentaires.at(-1) ?? '')
    .replace(/\*\/|\n \*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '')
}

/** Les sujets d'un dossier de contrat : un par fichier qui exporte une liste `ACTIONS_…`. */
export const lireSujets = (fichiers: readonly Fichier[]): readonly Sujet[] =>
  fichiers.flatMap((fichier) => {
    const [nom] = [...constantes(fichier).keys()].filter((cle) => cle.startsWith('ACTIONS_'))
    if (nom === undefined) return []
    return [{ liste: nom, resume: resumeDe(fichier.texte), actions: lireListe(fichier, nom) }]
  })

const champ = (objet: unknown, nom: string): unknown =>
  ((objet as Noeud).properties as Noeud[] | undefined)?.find(
    ({ key }) => (key as Noeud).name === nom,
  )?.value

/** L'histoire du contrat, un changement par entrée, dans l'ordre du fichier. */
export const lireVersions = (fichier: Fichier): readonly Changement[] =>
  elements(constantes(fichier).get('VERSIONS_CONTRAT')).flatMap((entree) => {
    const version = Number((champ(entree, 'version') as Noeud | undefined)?.value)
    const changements = champ(entree, 'changements') as Noeud | undefined
    return elements(changements).map((dit) => ({
      version,
      dit: texteLitteral(dit)?.texte ?? '',
    }))
  })
