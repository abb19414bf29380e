import { type XmlElement, XmlValidateError } from 'libxml2-wasm'
import type { Anomalie } from '../anomalie.ts'
import { valideurDe } from './compiler-xsd.ts'
import { ANOMALIES_MAX } from './limites.ts'
import { traduireMessageXsd } from './traduire-message-xsd.ts'
import type { SchemaXsd } from './types.ts'

/**
 * Valide un élément contre un schéma compilé ; rend au plus cinquante anomalies `<schema>.schema`.
 * Lève si l'élément ne vient pas du document en cours de lecture : c'est une faute d'appel.
 */
export function validerElement(
  schema: SchemaXsd,
  element: XmlElement | undefined,
): readonly Anomalie[] {
  if (!element) throw new Error('Élément étranger au document en cours de lecture')
  const { valideur, regle, source, marque } = valideurDe(schema)
  try {
    valideur.validate(element)
    return []
  } catch (erreur) {
    if (!(erreur instanceof XmlValidateError)) throw erreur
    return erreur.details.slice(0, ANOMALIES_MAX).map((detail) => ({
      regle,
      source,
      marque,
      message: traduireMessageXsd(detail.message),
      ligne: detail.line,
    }))
  }
}
