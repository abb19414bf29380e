import { montrer } from '../../../montrer.ts'
import { type ReglePdfa, relever } from '../types.ts'

/** Schémas prédéfinis de XMP 2004, et ceux de PDF/A (§6.7.7 à §6.7.11). */
const CONNUS = [
  'http://purl.org/dc/elements/1.1/',
  'http://ns.adobe.com/xap/1.0/',
  'http://ns.adobe.com/xap/1.0/rights/',
  'http://ns.adobe.com/xap/1.0/mm/',
  'http://ns.adobe.com/xap/1.0/bj/',
  'http://ns.adobe.com/xap/1.0/t/pg/',
  'http://ns.adobe.com/pdf/1.3/',
  'http://ns.adobe.com/photoshop/1.0/',
  'http://ns.adobe.com/tiff/1.0/',
  'http://ns.adobe.com/exif/1.0/',
  'http://www.aiim.org/pdfa/ns/id/',
  'http://www.aiim.org/pdfa/ns/extension/',
]

export const schemaConnu: ReglePdfa = {
  regle: 'pdfa.metadonnees.schema-connu',
  objet: 'propriétés de schémas connus, ou déclarés dans le paquet',
  source: 'ISO 19005-1 §6.7.8',
  marque: 'V',
  gravite: 'bloquante',
  juger({ xmp }) {
    if (!xmp.lu) return []
    const admis = new Set([...CONNUS, ...xmp.schemas])
    const etrangers = new Set(
      xmp.proprietes.map(({ espace }) => espace).filter((espace) => !admis.has(espace)),
    )
    return [...etrangers].map((espace) =>
      relever(
        'métadonnées',
        `Le paquet emploie des propriétés d’un schéma inconnu : ${montrer(espace)}`,
        'Les ôter, ou déclarer leur schéma d’extension dans le paquet.',
      ),
    )
  },
}
