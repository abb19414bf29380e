import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser'

// Au-delà, l'indentation coûterait plus qu'elle n'aide.
const TAILLE_MAX = 1_000_000

const OPTIONS = {
  preserveOrder: true,
  ignoreAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  processEntities: false,
  commentPropName: '#comment',
  cdataPropName: '#cdata',
} as const

/**
 * Remet un XML à la ligne pour qu'on le lise. Un texte trop gros, mal formé ou qui déclare des entités
 * reste tel quel : c'est alors lui qu'il faut voir.
 */
export function indenterXml(xml: string): string {
  const texte = xml.trim()
  if (texte.length > TAILLE_MAX || texte.includes('<!DOCTYPE')) return xml
  try {
    if (XMLValidator.validate(texte) !== true) return xml
    const arbre: unknown = new XMLParser(OPTIONS).parse(texte)
    const rendu = new XMLBuilder({ ...OPTIONS, format: true, indentBy: '  ' }).build(arbre)
    return `${String(rendu).trim()}\n`
  } catch {
    return xml
  }
}
