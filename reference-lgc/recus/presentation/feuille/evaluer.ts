import type { Element, Node } from '@xmldom/xmldom'
import {
  type EnsembleXPath,
  type ExpressionXPath,
  ensemble,
  estEnsemble,
  type FonctionXPath,
  type ValeurXPath,
  XPATH,
} from './moteur-xpath.ts'

/** Où l'on en est : le nœud, sa place, les variables visibles. */
export interface Ici {
  noeud: Node
  position: number
  taille: number
  variables: Portee
}

/** Une variable masque celle de la portée du dessus. */
export interface Portee {
  lire(nom: string): ValeurXPath | null
}

export interface Evaluateur {
  evaluer(expression: string, feuille: Element, ici: Ici): ValeurXPath
  noeuds(expression: string, feuille: Element, ici: Ici): Node[]
}

/** Les fonctions de XSLT ; `document()` ne lit rien : aucun fichier, aucun réseau. */
function fonctionsXslt(
  ici: () => Ici,
  cle: (nom: string, valeur: string) => Node[],
): Record<string, FonctionXPath> {
  const texte = (c: Parameters<FonctionXPath>[0], e: ExpressionXPath | undefined) =>
    e?.evaluate(c).stringValue() ?? ''
  return {
    current: () => ensemble([ici().noeud]),
    document: () => ensemble([]),
    key: (c, nom, valeur) => {
      const v = valeur?.evaluate(c)
      const valeurs =
        v && estEnsemble(v) ? v.toArray().map((n) => n.textContent ?? '') : [v?.stringValue() ?? '']
      return ensemble(valeurs.flatMap((une) => cle(texte(c, nom), une)))
    },
    'generate-id': (c, e) => {
      const vise = e ? (e.evaluate(c) as EnsembleXPath).toArray()[0] : c.contextNode
      return new XPATH.XString(vise ? `n${rangDe(vise)}` : '')
    },
    'format-number': (c, nombre, motif) =>
      new XPATH.XString(formater(nombre?.evaluate(c).numberValue() ?? Number.NaN, texte(c, motif))),
    'system-property': (c, nom) =>
      new XPATH.XString(/version$/.test(texte(c, nom)) ? '1.0' : 'LGC de référence'),
    'element-available': () => new XPATH.XBoolean(false),
    'function-available': () => new XPATH.XBoolean(false),
    'unparsed-entity-uri': () => new XPATH.XString(''),
    'node-set': (c, e) => e?.evaluate(c) ?? ensemble([]),
  }
}

function rangDe(noeud: Node): string {
  const rangs: number[] = []
  for (let n: Node | null = noeud; n; n = n.parentNode) {
    let rang = 0
    for (let s = n.previousSibling; s; s = s.previousSibling) rang += 1
    rangs.unshift(rang)
  }
  return rangs.join('x')
}

/** `0.00` et `#,##0.0` : assez pour des comptes rendus. */
function formater(nombre: number, motif: string): string {
  if (Number.isNaN(nombre)) return 'NaN'
  const [, decimales = ''] = motif.split('.')
  const minimum = (decimales.match(/0/g) ?? []).length
  return nombre.toLocaleString('en-US', {
    minimumFractionDigits: minimum,
    maximumFractionDigits: Math.max(minimum, decimales.replace(/[^0#]/g, '').length),
    useGrouping: motif.includes(','),
  })
}

/** XPath 1.0 avec la position et les variables de XSLT ; chaque expression n'est analysée qu'une fois. */
export function creerEvaluateur(cle: (nom: string, valeur: string) => Node[]): Evaluateur {
  const analyseur = new XPATH.XPathParser()
  const analysees = new Map<string, ExpressionXPath>()
  const standard = new XPATH.FunctionResolver()
  let courant: Ici | null = null
  const fonctions = fonctionsXslt(() => courant as Ici, cle)

  function analyser(texte: string): ExpressionXPath {
    const connue = analysees.get(texte)
    if (connue) return connue
    const { expression } = analyseur.parse(texte)
    analysees.set(texte, expression)
    return expression
  }

  function evaluer(texte: string, feuille: Element, ici: Ici): ValeurXPath {
    const contexte = new XPATH.XPathContext(
      { getVariable: (nom) => ici.variables.lire(nom) ?? new XPATH.XString('') },
      { getNamespace: (prefixe) => feuille.lookupNamespaceURI(prefixe) },
      {
        getFunction: (nom, espace) =>
          standard.getFunction(nom, espace) ??
          (Object.hasOwn(fonctions, nom) ? fonctions[nom] : undefined),
      },
    )
    contexte.contextNode = ici.noeud
    contexte.expressionContextNode = ici.noeud
    contexte.contextPosition = ici.position
    contexte.contextSize = ici.taille
    contexte.caseInsensitive = false
    const avant = courant
    courant = ici
    try {
      return analyser(texte).evaluate(contexte)
    } finally {
      courant = avant
    }
  }

  return {
    evaluer,
    noeuds: (texte, feuille, ici) => {
      const valeur = evaluer(texte, feuille, ici)
      return estEnsemble(valeur) ? valeur.toArray() : []
    },
  }
}
