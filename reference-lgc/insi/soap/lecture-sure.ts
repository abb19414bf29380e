import { DOMParser, type Document, type Element } from '@xmldom/xmldom'

/** Une réponse d'INSi tient en quelques kilo-octets. */
const TAILLE_MAX = 1024 * 1024

/** Analyse un XML reçu du réseau : ni DOCTYPE, ni entité, ni document démesuré ou mal formé. */
export function lireXml(texte: string, tailleMax = TAILLE_MAX): Document {
  if (texte.length > tailleMax) throw new Error('document trop grand')
  if (/<!(?:DOCTYPE|ENTITY)/i.test(texte)) throw new Error('DOCTYPE refusé')
  const document = new DOMParser({
    onError: (_niveau, message) => {
      throw new Error(message)
    },
  }).parseFromString(texte, 'text/xml')
  if (!document.documentElement) throw new Error('document vide')
  return document
}

/** Enfants directs de ce nom, quel que soit le préfixe : les serveurs en changent. */
export function enfants(parent: Element, espace: string, nom: string): Element[] {
  const trouves: Element[] = []
  for (let noeud = parent.firstChild; noeud; noeud = noeud.nextSibling) {
    const element = noeud as Element
    if (noeud.nodeType === 1 && element.localName === nom && element.namespaceURI === espace)
      trouves.push(element)
  }
  return trouves
}

/** Le premier enfant de ce nom, ou `null`. */
export const enfant = (parent: Element, espace: string, nom: string): Element | null =>
  enfants(parent, espace, nom)[0] ?? null

/** Texte de l'enfant, sans les blancs du bord ; vide quand il manque. */
export const texteEnfant = (parent: Element, espace: string, nom: string): string =>
  enfant(parent, espace, nom)?.textContent?.trim() ?? ''
