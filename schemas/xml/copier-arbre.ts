import { XmlCData, XmlElement, XmlText } from 'libxml2-wasm'
import type { ElementXml } from './types.ts'

/**
 * Copie un arbre libxml2 en objets simples et note dans `natifs` l'élément d'origine de chacun.
 * La profondeur est déjà bornée à 256 par l'analyseur.
 */
export function copierArbre(source: XmlElement, natifs: Map<ElementXml, XmlElement>): ElementXml {
  const enfants: ElementXml[] = []
  const textes: string[] = []
  for (let noeud = source.firstChild; noeud !== null; noeud = noeud.next) {
    if (noeud instanceof XmlElement) enfants.push(copierArbre(noeud, natifs))
    else if (noeud instanceof XmlText || noeud instanceof XmlCData) textes.push(noeud.content)
  }
  const copie: ElementXml = {
    nom: source.name,
    espace: source.namespaceUri,
    prefixe: source.prefix,
    attributs: source.attrs.map((a) => ({
      nom: a.name,
      espace: a.namespaceUri,
      valeur: a.value,
    })),
    enfants,
    texte: textes.join(''),
    ligne: source.line,
  }
  natifs.set(copie, source)
  return copie
}
