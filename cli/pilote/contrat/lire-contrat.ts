import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { RACINE } from '../../chemins.ts'

/** Le dossier où le contrat est écrit, un fichier par sujet. */
const DOSSIER = path.join(RACINE, 'steps', 'pilotes', 'contrat')

/** Une action telle que le contrat la décrit : ce que le banc demande, et ce qu'il faut rendre. */
export interface ActionDecrite {
  nom: string
  /** Le commentaire du contrat, en français, sans ses signes. */
  demande: string
  /** Noms des paramètres, dans l'ordre. */
  parametres: readonly string[]
  /** Type rendu, sans `Promise` : `ResultatEnregistrement`. */
  rendu: string
}

/** Un sujet du contrat : un fichier, une interface, ses actions. */
export interface SujetDecrit {
  /** Nom du fichier sans extension, `patients`. */
  nom: string
  /** `ActionsPatients`. */
  interface: string
  /** Ce que le sujet couvre, en une phrase. */
  resume: string
  actions: readonly ActionDecrite[]
}

const nettoyer = (commentaire: string): string =>
  commentaire
    .replace(/^\s*\/\*\*|\*\/\s*$/g, '')
    .split('\n')
    .map((ligne) => ligne.replace(/^\s*\*\s?/, '').trim())
    .join(' ')
    .trim()

/** Les parenthèses et accolades ouvertes et non fermées d'un texte. */
const profondeur = (texte: string): number =>
  (texte.match(/[({[]/g) ?? []).length - (texte.match(/[)}\]]/g) ?? []).length

/** Coupe le corps d'une interface en membres, commentaire compris. */
function membres(corps: string): string[] {
  const lus: string[] = []
  let courant = ''
  for (const ligne of corps.split('\n')) {
    courant += `${ligne}\n`
    const code = courant.replace(/\/\*\*[\s\S]*?\*\//g, '')
    const enCommentaire = courant.lastIndexOf('/**') > courant.lastIndexOf('*/')
    if (enCommentaire || code.trim() === '' || profondeur(code) > 0) continue
    lus.push(courant)
    courant = ''
  }
  return lus
}

/** Les noms des paramètres d'une signature, ceux d'un objet déplié compris sous un seul nom. */
function nomsParametres(liste: string): string[] {
  const noms: string[] = []
  let ouverts = 0
  for (const morceau of liste.split(/(?<=[({[\])},])/)) {
    if (ouverts === 0) noms.push(...(/^\s*(\w+)\??\s*:/.exec(morceau)?.slice(1) ?? []))
    ouverts += profondeur(morceau)
  }
  return noms
}

function lireMembre(membre: string): ActionDecrite[] {
  const commentaire = /\/\*\*[\s\S]*?\*\//.exec(membre)?.[0] ?? ''
  const code = membre.replace(commentaire, '').replace(/\s+/g, ' ').trim()
  const lu = /^(\w+)\((.*)\): Promise<(.*)>$/.exec(code)
  if (!lu) return []
  const [, nom = '', liste = '', rendu = ''] = lu
  return [{ nom, demande: nettoyer(commentaire), parametres: nomsParametres(liste), rendu }]
}

function lireSujet(fichier: string, texte: string): SujetDecrit[] {
  const trouve = /(\/\*\*[\s\S]*?\*\/)\nexport interface (Actions\w+) \{\n([\s\S]*?)\n\}/.exec(
    // Le dernier commentaire avant l'interface, non le premier du fichier.
    texte.slice(Math.max(0, texte.lastIndexOf('/**', texte.indexOf('export interface Actions')))),
  )
  if (!trouve) return []
  const [, commentaire = '', nom = '', corps = ''] = trouve
  return [
    {
      nom: path.basename(fichier, '.ts'),
      interface: nom,
      resume: nettoyer(commentaire),
      actions: membres(corps).flatMap(lireMembre),
    },
  ]
}

/** Le contrat, lu dans ses sources : une action ajoutée y est sans rien écrire de plus. */
export function lireContrat(dossier: string = DOSSIER): readonly SujetDecrit[] {
  return readdirSync(dossier)
    .filter((nom) => nom.endsWith('.ts') && !nom.endsWith('.test.ts'))
    .sort()
    .flatMap((nom) => lireSujet(nom, readFileSync(path.join(dossier, nom), 'utf8')))
}

/** Les types nommés du contrat, chacun tel qu'il est écrit. */
export function lireTypes(dossier: string = DOSSIER): ReadonlyMap<string, string> {
  const types = new Map<string, string>()
  for (const nom of readdirSync(dossier).filter((n) => n.endsWith('.ts'))) {
    const texte = readFileSync(path.join(dossier, nom), 'utf8')
    for (const [entier, type = ''] of texte.matchAll(/^export interface (\w+) \{\n[\s\S]*?\n\}/gm))
      types.set(type, entier.replace(/^export /, ''))
  }
  return types
}
