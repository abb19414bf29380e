import type { DocumentPdf } from '../../../../schemas/pdf/document-pdf.ts'
import type { InventairePdf } from '../../../../schemas/pdf/inventaire.ts'
import { estChaine, estDictionnaire, nomDe } from '../../../../schemas/pdf/objets.ts'
import { decoderChaine } from './decoder-chaine.ts'

/** Un texte que le PDF porte hors de ses pages. */
export interface TexteCache {
  lieu: string
  texte: string
}

function lieuDe(numero: number, annotations: ReadonlySet<number>, info: number): string {
  if (numero === 0) return 'dictionnaire de fin'
  if (numero === info) return 'propriétés du document'
  return annotations.has(numero) ? `annotation (objet ${numero})` : `objet ${numero}`
}

/** Chaînes des objets (propriétés, annotations, champs, signets) et flux de métadonnées XMP. */
export function* textesCaches(pdf: DocumentPdf, inventaire: InventairePdf): Generator<TexteCache> {
  const annotations = new Set(inventaire.annotations.map(({ numero }) => numero))
  const reference = pdf.renvois.annexe.entrees.get('Info')
  const info =
    typeof reference === 'object' && reference?.genre === 'reference' ? reference.numero : -1
  const parObjet = new Map<number, string[]>()
  for (const { objet, numero } of inventaire.valeurs) {
    // La clé ID du fichier est tirée au sort, ou une empreinte : ce n'est pas un texte.
    if (!estChaine(objet) || numero === 0) continue
    const textes = parObjet.get(numero) ?? []
    textes.push(decoderChaine(objet.octets))
    parObjet.set(numero, textes)
  }
  for (const [numero, textes] of parObjet)
    yield { lieu: lieuDe(numero, annotations, info), texte: textes.join('\n') }
  for (const { objet, numero } of inventaire.flux) {
    const genre = nomDe(pdf.resoudre(objet.dictionnaire.entrees.get('Type')))
    if (genre !== 'Metadata') continue
    const donnees = pdf.decoder(objet)
    if (donnees !== null)
      yield { lieu: `métadonnées XMP (objet ${numero})`, texte: donnees.toString('utf8') }
  }
  const annexe = pdf.renvois.annexe.entrees.get('Info')
  if (estDictionnaire(annexe))
    for (const valeur of annexe.entrees.values())
      if (estChaine(valeur))
        yield { lieu: 'propriétés du document', texte: decoderChaine(valeur.octets) }
}
