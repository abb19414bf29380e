import fontoxpath from 'fontoxpath'
import { Document, type Element } from 'slimdom'
import { ErreurTraduction } from './erreur-traduction.ts'
import type { Expression } from './expression.ts'
import type { Prefixes } from './prefixes.ts'
import { traduire } from './traduire.ts'

const LANGAGE = { language: fontoxpath.Language.XPATH_3_1_LANGUAGE }

function raisonDe(erreur: unknown): string {
  return erreur instanceof Error ? (erreur.message.split('\n')[0] ?? '') : String(erreur)
}

/**
 * Analyse un XPath avec la grammaire de fontoxpath et le rend prêt à évaluer. Lent (une milliseconde) : cela
 * se fait à l'import, le résultat va dans le cache. Un texte fautif ou hors de portée du banc donne une
 * expression `inconnu`, qui sera un constat si elle sert ; ne lève pas.
 */
export function analyserXPath(texte: string, prefixes: Prefixes): Expression {
  let module: Element
  try {
    module = fontoxpath.parseScript(texte, LANGAGE, new Document())
  } catch (erreur) {
    return { g: 'inconnu', raison: `XPath mal écrit : ${raisonDe(erreur)}` }
  }
  try {
    const corps = module.getElementsByTagName('xqx:queryBody')[0]?.children[0]
    if (corps === undefined) throw new ErreurTraduction('une expression vide')
    return traduire(corps, prefixes)
  } catch (erreur) {
    if (!(erreur instanceof ErreurTraduction)) throw erreur
    return { g: 'inconnu', raison: `hors de portée du banc : ${erreur.message}` }
  }
}
