import { type Calcul, type Compiler, type Environnement, parSuite } from '../calculs/calcul.ts'
import { atomiqueUnique } from '../calculs/operations.ts'
import { ESPACE_FN, ESPACE_XS } from '../espaces.ts'
import type { DeGenre } from '../expression.ts'
import { exigerType } from '../valeurs/convertir.ts'
import { ErreurXPath } from '../valeurs/erreur-xpath.ts'
import { VIDE } from '../valeurs/valeur.ts'
import { BOOLEENS } from './booleens.ts'
import { CHAINES } from './chaines.ts'
import { DATES } from './dates.ts'
import { DOCUMENTS } from './documents.ts'
import type { Fonction } from './fonction.ts'
import { MOTIFS } from './motifs.ts'
import { NOEUDS } from './noeuds.ts'
import { NOMBRES } from './nombres.ts'
import { NOMS_QUALIFIES } from './noms-qualifies.ts'
import { SUITES } from './suites.ts'

const FONCTIONS: ReadonlyMap<string, Fonction> = new Map(
  [BOOLEENS, CHAINES, DATES, DOCUMENTS, MOTIFS, NOEUDS, NOMBRES, NOMS_QUALIFIES, SUITES].flatMap(
    (table) => Object.entries(table),
  ),
)

function refuser(raison: string): Calcul {
  const lever = () => {
    throw new ErreurXPath('XPST0017', raison)
  }
  return { suite: lever, vrai: lever }
}

/** `xs:date('…')` : une conversion ; vide rend vide. */
function constructeur(type: string, argument_: Calcul): Calcul {
  return parSuite((c) => {
    const valeur = atomiqueUnique(argument_.suite(c))
    return valeur === null ? VIDE : [exigerType(valeur, type)]
  })
}

/** La fonction de XPath de ce nom, ou `null` ; sert aussi à dire à l'import ce qui manquera. */
export function fonctionConnue(espace: string, nom: string, arite: number): boolean {
  if (espace === ESPACE_XS) return arite === 1
  const fonction = espace === '' || espace === ESPACE_FN ? FONCTIONS.get(nom) : undefined
  return fonction !== undefined && arite >= fonction.min && arite <= fonction.max
}

/** Un appel de fonction : de XPath, un constructeur `xs:`, ou une `xsl:function` ; XPST0017 pour une autre. */
export function compilerAppel(e: DeGenre<'appel'>, compiler: Compiler, env: Environnement): Calcul {
  const arguments_ = e.arguments.map(compiler)
  const [premier] = arguments_
  if (e.espace === ESPACE_XS && premier !== undefined) return constructeur(e.nom, premier)
  const fonction = e.espace === '' || e.espace === ESPACE_FN ? FONCTIONS.get(e.nom) : undefined
  if (fonction !== undefined && fonctionConnue(e.espace, e.nom, arguments_.length)) {
    return fonction.compiler(arguments_, env)
  }
  const complet = `{${e.espace}}${e.nom}#${arguments_.length}`
  // Une fonction déclarée peut s'appeler elle-même : elle n'est cherchée qu'à l'appel.
  if (e.espace !== '' && e.espace !== ESPACE_FN) {
    return parSuite((c) => {
      const declaree = env.fonction(complet)
      if (declaree === null)
        throw new ErreurXPath('XPST0017', `la fonction ${complet} n’est pas déclarée`)
      return declaree.appeler(arguments_.map((a) => a.suite(c)))
    })
  }
  return refuser(
    `la fonction ${e.nom}() à ${arguments_.length} argument(s) est hors de portée du banc`,
  )
}
