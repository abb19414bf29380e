import type { Document, DocumentFragment, Element, Node } from '@xmldom/xmldom'
import { XSLT } from '../../cda/arbre.ts'
import { Illisible } from '../../lecture/illisible.ts'
import { creerBudget } from './budget.ts'
import { creerEcrivain, type Sortie } from './ecrire-sortie.ts'
import { creerEvaluateur, type Ici, type Portee } from './evaluer.ts'
import { estElement, estXslt, lireFeuille } from './feuille-lue.ts'
import { ensemble, estEnsemble, type ValeurXPath, XPATH } from './moteur-xpath.ts'
import { creerChoix } from './motifs.ts'
import { trier } from './trier.ts'

/**
 * XSLT 1.0 sans rien au-dehors : ni script, ni `document()`, ni autre feuille. Rend l'arbre produit,
 * encore à nettoyer (BIO.06, FAQ-08).
 */
export function transformer(source: Document, style: Document): DocumentFragment {
  const feuille = lireFeuille(style)
  const budget = creerBudget()
  const evaluateur = creerEvaluateur((nom, valeur) => noeudsDeCle(nom, valeur))
  const choisir = creerChoix(feuille, source, evaluateur)
  const produit = source.implementation.createDocument(null, 'sortie', null)
  const globales = creerGlobales()
  const depart: Ici = { noeud: source, position: 1, taille: 1, variables: globales }
  const ecrivain = creerEcrivain(produit, budget)
  const racine = ecrivain.fragment()
  appliquer([source], '', depart, new Map(), racine)
  return racine

  function noeudsDeCle(nom: string, valeur: string): Node[] {
    const cle = feuille.cles.get(nom)
    if (!cle) return []
    const motif = cle.getAttribute('match') ?? ''
    const usage = cle.getAttribute('use') ?? '.'
    const partout = motif.startsWith('/') ? motif : `//${motif}`
    return evaluateur.noeuds(partout, cle, depart).filter((noeud) => {
      const v = evaluateur.evaluer(usage, cle, { ...depart, noeud })
      return estEnsemble(v)
        ? v.toArray().some((n) => n.textContent === valeur)
        : v.stringValue() === valeur
    })
  }

  /** Évaluées au premier usage ; une variable qui dépend d'elle-même vaut une chaîne vide. */
  function creerGlobales(): Portee {
    const valeurs = new Map<string, ValeurXPath>()
    const portee: Portee = {
      lire: (nom) => {
        const connue = valeurs.get(nom)
        if (connue) return connue
        const element = feuille.globales.get(nom)
        if (!element) return null
        valeurs.set(nom, new XPATH.XString(''))
        const ici = { noeud: source, position: 1, taille: 1, variables: portee }
        const valeur = valeurDe(element, ici)
        valeurs.set(nom, valeur)
        return valeur
      },
    }
    return portee
  }

  /** `select`, ou le fragment que le contenu produit. */
  function valeurDe(element: Element, ici: Ici): ValeurXPath {
    const select = element.getAttribute('select')
    if (select !== null) return evaluateur.evaluer(select, element, ici)
    if (!element.firstChild) return new XPATH.XString('')
    const fragment = ecrivain.fragment()
    instructions(element, ici, fragment)
    return ensemble([fragment])
  }

  function appliquer(
    noeuds: readonly Node[],
    mode: string,
    ici: Ici,
    parametres: ReadonlyMap<string, ValeurXPath>,
    sortie: Sortie,
  ): void {
    noeuds.forEach((noeud, i) => {
      budget.instruction()
      const la = { ...ici, noeud, position: i + 1, taille: noeuds.length, variables: globales }
      const gabarit = choisir(noeud, mode)
      if (gabarit) executer(gabarit, la, parametres, sortie)
      else parDefaut(noeud, mode, la, sortie)
    })
  }

  /** Règles d'origine : descendre, ou copier le texte (XSLT 1.0 §5.8). */
  function parDefaut(noeud: Node, mode: string, ici: Ici, sortie: Sortie): void {
    if (noeud.nodeType === 1 || noeud.nodeType === 9)
      budget.descendre(() => appliquer(Array.from(noeud.childNodes), mode, ici, new Map(), sortie))
    else if (noeud.nodeType === 3 || noeud.nodeType === 4 || noeud.nodeType === 2)
      ecrivain.texte(noeud.nodeValue ?? '', sortie)
  }

  function executer(
    gabarit: Element,
    ici: Ici,
    parametres: ReadonlyMap<string, ValeurXPath>,
    sortie: Sortie,
  ): void {
    budget.descendre(() => instructions(gabarit, ici, sortie, parametres))
  }

  /** Les instructions d'un parent, une portée de variables à elles. */
  function instructions(
    parent: Element,
    ici: Ici,
    sortie: Sortie,
    parametres: ReadonlyMap<string, ValeurXPath> = new Map(),
  ): void {
    const locales = new Map<string, ValeurXPath>()
    const variables: Portee = { lire: (nom) => locales.get(nom) ?? ici.variables.lire(nom) }
    const la = { ...ici, variables }
    for (const noeud of Array.from(parent.childNodes)) {
      budget.instruction()
      if (estXslt(noeud, 'variable') || estXslt(noeud, 'param')) {
        const nom = noeud.getAttribute('name') ?? ''
        const recu = noeud.localName === 'param' ? parametres.get(nom) : undefined
        locales.set(nom, recu ?? valeurDe(noeud, la))
      } else instruction(noeud, la, sortie)
    }
  }

  function instruction(noeud: Node, ici: Ici, sortie: Sortie): void {
    if (!estElement(noeud)) {
      const texte = noeud.nodeValue ?? ''
      if ((noeud.nodeType === 3 || noeud.nodeType === 4) && texte.trim() !== '')
        ecrivain.texte(texte, sortie)
      return
    }
    if (noeud.namespaceURI === XSLT) instructionXslt(noeud, ici, sortie)
    else litteral(noeud, ici, sortie)
  }

  function instructionXslt(e: Element, ici: Ici, sortie: Sortie): void {
    const lire = (nom: string) => e.getAttribute(nom) ?? ''
    switch (e.localName) {
      case 'apply-templates': {
        const noeuds = lire('select')
          ? evaluateur.noeuds(lire('select'), e, ici)
          : Array.from(ici.noeud.childNodes)
        const tries = trier(noeuds, e, ici, evaluateur)
        budget.descendre(() => appliquer(tries, lire('mode'), ici, parametresDe(e, ici), sortie))
        return
      }
      case 'call-template': {
        const gabarit = feuille.nommes.get(lire('name'))
        if (!gabarit) throw new Illisible(`Elle appelle un gabarit absent : ${lire('name')}.`)
        executer(gabarit, { ...ici, variables: globales }, parametresDe(e, ici), sortie)
        return
      }
      case 'for-each': {
        const noeuds = trier(evaluateur.noeuds(lire('select'), e, ici), e, ici, evaluateur)
        noeuds.forEach((noeud, i) => {
          instructions(e, { ...ici, noeud, position: i + 1, taille: noeuds.length }, sortie)
        })
        return
      }
      case 'if':
        if (evaluateur.evaluer(lire('test'), e, ici).booleanValue()) instructions(e, ici, sortie)
        return
      case 'choose':
        choisirBranche(e, ici, sortie)
        return
      case 'value-of':
        ecrivain.texte(evaluateur.evaluer(lire('select'), e, ici).stringValue(), sortie)
        return
      case 'text':
        ecrivain.texte(e.textContent ?? '', sortie)
        return
      case 'element':
        if (/^[A-Za-z_][\w.-]*(?::[\w.-]+)?$/.test(valeurs(lire('name'), e, ici)))
          produire(valeurs(lire('name'), e, ici), e, ici, sortie)
        return
      case 'attribute':
        ecrivain.attribut(sortie, valeurs(lire('name'), e, ici), contenuTexte(e, ici))
        return
      case 'copy':
        copier(e, ici, sortie)
        return
      case 'copy-of': {
        const valeur = evaluateur.evaluer(lire('select'), e, ici)
        if (estEnsemble(valeur)) for (const n of valeur.toArray()) ecrivain.copier(n, sortie)
        else ecrivain.texte(valeur.stringValue(), sortie)
        return
      }
      case 'number':
        ecrivain.texte(
          lire('value')
            ? String(evaluateur.evaluer(lire('value'), e, ici).numberValue())
            : String(ici.position),
          sortie,
        )
        return
      default:
        // Commentaires, messages, tris déjà lus, extensions : rien à produire.
        return
    }
  }

  function choisirBranche(e: Element, ici: Ici, sortie: Sortie): void {
    const branche = Array.from(e.childNodes).find(
      (b) =>
        estXslt(b, 'otherwise') ||
        (estXslt(b, 'when') &&
          evaluateur.evaluer(b.getAttribute('test') ?? '', b, ici).booleanValue()),
    )
    if (estElement(branche ?? null)) instructions(branche as Element, ici, sortie)
  }

  function parametresDe(e: Element, ici: Ici): Map<string, ValeurXPath> {
    return new Map(
      Array.from(e.childNodes)
        .filter((n): n is Element => estXslt(n, 'with-param'))
        .map((p) => [p.getAttribute('name') ?? '', valeurDe(p, ici)]),
    )
  }

  function copier(e: Element, ici: Ici, sortie: Sortie): void {
    const { noeud } = ici
    if (noeud.nodeType === 1) produire((noeud as Element).localName ?? '', e, ici, sortie)
    else if (noeud.nodeType === 9) instructions(e, ici, sortie)
    else ecrivain.copier(noeud, sortie)
  }

  function litteral(e: Element, ici: Ici, sortie: Sortie): void {
    produire(e.localName ?? '', e, ici, sortie, (neuf) => {
      for (const attribut of Array.from(e.attributes)) {
        if (attribut.namespaceURI === XSLT || attribut.name.startsWith('xmlns')) continue
        ecrivain.attribut(neuf, attribut.name, valeurs(attribut.value, e, ici))
      }
    })
  }

  function produire(
    nom: string,
    e: Element,
    ici: Ici,
    sortie: Sortie,
    avant?: (neuf: Element) => void,
  ): void {
    const neuf = ecrivain.element(nom)
    jeuxDAttributs(e, ici, neuf)
    avant?.(neuf)
    sortie.appendChild(neuf)
    budget.descendre(() => instructions(e, ici, neuf))
  }

  function jeuxDAttributs(e: Element, ici: Ici, neuf: Element): void {
    const noms =
      e.getAttributeNS(XSLT, 'use-attribute-sets') ||
      (e.namespaceURI === XSLT && e.getAttribute('use-attribute-sets')) ||
      ''
    for (const nom of noms.split(/\s+/).filter(Boolean))
      for (const jeu of feuille.attributs.get(nom) ?? []) instructions(jeu, ici, neuf)
  }

  function contenuTexte(e: Element, ici: Ici): string {
    const fragment = ecrivain.fragment()
    instructions(e, ici, fragment)
    return fragment.textContent ?? ''
  }

  /** Un modèle de valeur : `{expression}` au milieu du texte. */
  function valeurs(modele: string, e: Element, ici: Ici): string {
    return modele
      .split(/(\{\{|\}\}|\{[^{}]*\})/)
      .map((partie) => {
        if (partie === '{{' || partie === '}}') return partie[0]
        if (!/^\{.*\}$/s.test(partie)) return partie
        return evaluateur.evaluer(partie.slice(1, -1), e, ici).stringValue()
      })
      .join('')
  }
}
