import type { Document, Element } from '@xmldom/xmldom'
import { enfants } from '../../insi/soap/lecture-sure.ts'

/** Espace de noms du CDA ; le préfixe ne compte jamais (cda.md §17.1). */
export const V3 = 'urn:hl7-org:v3'
export const XSI = 'http://www.w3.org/2001/XMLSchema-instance'
export const XSLT = 'http://www.w3.org/1999/XSL/Transform'

/** `suivre(racine, 'author/assignedAuthor/id')` : tous les éléments au bout de ce chemin. */
export function suivre(depart: Element, chemin: string): Element[] {
  let niveau: Element[] = [depart]
  for (const nom of chemin.split('/')) niveau = niveau.flatMap((e) => enfants(e, V3, nom))
  return niveau
}

export const premier = (depart: Element, chemin: string): Element | null =>
  suivre(depart, chemin)[0] ?? null

/** Texte sans les blancs du bord, les blancs du milieu réduits ; vide quand il manque. */
export const texteDe = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

export const attribut = (element: Element | null | undefined, nom: string): string =>
  element?.getAttribute(nom)?.trim() ?? ''

/** Les descendants de ce nom, dans l'ordre du document. */
export const descendants = (depart: Element | Document, nom: string): Element[] =>
  Array.from(depart.getElementsByTagNameNS(V3, nom))

export const porteModele = (element: Element, ...racines: readonly string[]): boolean =>
  enfants(element, V3, 'templateId').some((t) => racines.includes(attribut(t, 'root')))

/** Le premier `ClinicalDocument`, même sous une feuille de style (cda.md §2 [V]). */
export const trouverCda = (document: Document): Element | null =>
  descendants(document, 'ClinicalDocument')[0] ?? null

/** `racine^extension`, ou la racine seule ; `null` sans racine. */
export function identifiant(element: Element | null): string | null {
  const root = attribut(element, 'root')
  const extension = attribut(element, 'extension')
  if (root === '') return null
  return extension === '' ? root.toUpperCase() : `${root.toUpperCase()}^${extension}`
}
