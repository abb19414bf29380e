import { isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml'
import { phraseSyntaxe } from './phrase-syntaxe.ts'
import { type Chemin, ecrireChemin, type Probleme } from './probleme.ts'

/** Un fichier du catalogue, lu sans rien supposer de son contenu. */
export interface FichierLu {
  nom: string
  contenu: unknown
  /** Les fautes de syntaxe YAML ; le contenu est alors partiel. */
  syntaxe: readonly Probleme[]
  /** Donne le problème à la ligne du champ, ou du plus proche parent qui existe. */
  signaler(chemin: Chemin, phrase: string): Probleme
}

/** Un nœud du document et la place, en caractères, où l'œil doit se poser. */
interface Pas {
  noeud: ParsedNode | null
  debut: number
}

/** Un pas vers l'enfant : la place d'un champ est celle de son nom, celle d'un élément son début. */
function avancer(noeud: ParsedNode | null, cle: PropertyKey): Pas | null {
  if (isMap(noeud)) {
    const paire = noeud.items.find(({ key }) => isScalar(key) && String(key.value) === String(cle))
    return paire ? { noeud: paire.value, debut: paire.key.range[0] } : null
  }
  if (!isSeq(noeud) || typeof cle !== 'number') return null
  const element = noeud.items[cle]
  return element ? { noeud: element, debut: element.range[0] } : null
}

function placeDe(racine: ParsedNode | null, chemin: Chemin): number {
  let pas: Pas = { noeud: racine, debut: racine?.range[0] ?? 0 }
  for (const cle of chemin) {
    const suivant = avancer(pas.noeud, cle)
    if (suivant === null) return pas.debut
    pas = suivant
  }
  return pas.debut
}

/**
 * Lit le texte d'un fichier du catalogue (YAML 1.2). Une faute de syntaxe ne lève rien : elle est
 * dans `syntaxe`, avec toutes les autres.
 */
export function lireFichier(nom: string, texte: string): FichierLu {
  const lignes = new LineCounter()
  const document = parseDocument(texte, { lineCounter: lignes, prettyErrors: false })
  const problemeEn = (debut: number, champ: string, phrase: string): Probleme => {
    const { line, col } = lignes.linePos(debut)
    return { fichier: nom, ligne: Math.max(1, line), colonne: Math.max(1, col), champ, phrase }
  }
  const syntaxe = document.errors.map((e) => problemeEn(e.pos[0], '', phraseSyntaxe(e.code)))
  const signaler = (chemin: Chemin, phrase: string): Probleme =>
    problemeEn(placeDe(document.contents, chemin), ecrireChemin(chemin), phrase)
  try {
    return { nom, contenu: document.toJS(), syntaxe, signaler }
  } catch {
    // La bibliothèque refuse les renvois (&x, *x) sans cible ou trop nombreux.
    const renvois = signaler([], 'les renvois YAML (&, *) sont trop nombreux ou sans cible')
    return { nom, contenu: null, syntaxe: [...syntaxe, renvois], signaler }
  }
}
