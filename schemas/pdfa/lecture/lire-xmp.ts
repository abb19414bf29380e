import type { DocumentPdf } from '../../pdf/document-pdf.ts'
import { estFlux } from '../../pdf/objets.ts'
import { lireXml } from '../../xml/lire-xml.ts'
import type { ElementXml } from '../../xml/types.ts'

export const ESPACES_XMP = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  extension: 'http://www.aiim.org/pdfa/ns/extension/',
  schema: 'http://www.aiim.org/pdfa/ns/schema#',
} as const

// Un paquet XMP pèse quelques kilo-octets ; au-delà, il n'est pas fait pour être lu.
const PAQUET_MAX = 1024 * 1024

/** Une propriété du paquet : sa valeur, ou la liste de ses valeurs. */
export interface ProprieteXmp {
  espace: string
  nom: string
  valeurs: readonly string[]
}

export type LectureXmp =
  | { lu: true; entete: string; proprietes: readonly ProprieteXmp[]; schemas: readonly string[] }
  | { lu: false; raison: string }

const XML = 'http://www.w3.org/XML/1998/namespace'

/** Les éléments de liste, celui de langue par défaut d'abord ; sinon le texte même. */
function valeursDe(element: ElementXml): readonly string[] {
  const [liste] = element.enfants.filter((e) => e.espace === ESPACES_XMP.rdf)
  if (liste === undefined) return [element.texte.trim()]
  const points = liste.enfants.filter((e) => e.nom === 'li')
  const parDefaut = (e: ElementXml) =>
    e.attributs.some((a) => a.espace === XML && a.nom === 'lang' && a.valeur === 'x-default')
  const ordonnes = [...points.filter(parDefaut), ...points.filter((e) => !parDefaut(e))]
  return ordonnes.map((e) => e.texte.trim())
}

function descriptions(racine: ElementXml): readonly ElementXml[] {
  if (racine.nom === 'Description' && racine.espace === ESPACES_XMP.rdf) return [racine]
  return racine.enfants.flatMap(descriptions)
}

/** Les espaces de noms qu'un schéma d'extension déclare (ISO 19005-1 §6.7.8). */
function schemasDeclares(element: ElementXml): readonly string[] {
  const soi =
    element.nom === 'namespaceURI' && element.espace === ESPACES_XMP.schema
      ? [element.texte.trim()]
      : element.attributs
          .filter((a) => a.nom === 'namespaceURI' && a.espace === ESPACES_XMP.schema)
          .map((a) => a.valeur)
  return [...soi, ...element.enfants.flatMap(schemasDeclares)]
}

function lireProprietes(racine: ElementXml): readonly ProprieteXmp[] {
  // Une description emboîtée dans une propriété décrit une valeur, pas le document.
  return descriptions(racine).flatMap((description) => [
    ...description.attributs
      .filter((a) => a.espace !== '' && a.espace !== ESPACES_XMP.rdf && a.espace !== XML)
      .map((a) => ({ espace: a.espace, nom: a.nom, valeurs: [a.valeur] })),
    ...description.enfants.map((e) => ({ espace: e.espace, nom: e.nom, valeurs: valeursDe(e) })),
  ])
}

/** Lit les métadonnées XMP du catalogue ; `raison` dit pourquoi elles ne se lisent pas. */
export function lireXmp(pdf: DocumentPdf): LectureXmp {
  const flux = pdf.resoudre(pdf.catalogue.entrees.get('Metadata'))
  if (!estFlux(flux))
    return { lu: false, raison: 'le catalogue ne mène à aucun flux de métadonnées' }
  const octets = pdf.decoder(flux)
  if (octets === null) return { lu: false, raison: 'leur flux ne se décode pas' }
  const texte = octets.toString('utf8')
  const entete = /^[\uFEFF\s]*<\?xpacket begin=([\s\S]{0,200}?)\?>/.exec(texte)?.[1] ?? ''
  const lecture = lireXml(
    Uint8Array.from(octets),
    ({ racine }) => ({ proprietes: lireProprietes(racine), schemas: schemasDeclares(racine) }),
    { tailleMax: PAQUET_MAX },
  )
  if (!lecture.lu) return { lu: false, raison: lecture.anomalie.message }
  return { lu: true, entete, ...lecture.valeur }
}

/** La première valeur d'une propriété, ou `null`. */
export function proprieteXmp(xmp: LectureXmp, espace: string, nom: string): string | null {
  if (!xmp.lu) return null
  const trouvee = xmp.proprietes.find((p) => p.espace === espace && p.nom === nom)
  return trouvee?.valeurs[0] ?? null
}
