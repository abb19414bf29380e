import type { DocumentPdf } from '../../../../schemas/pdf/document-pdf.ts'
import type { InventairePdf } from '../../../../schemas/pdf/inventaire.ts'
import { estChaine, estDictionnaire, estFlux, nomDe } from '../../../../schemas/pdf/objets.ts'
import { decoderChaine } from './decoder-chaine.ts'

/** Un fichier rangé dans un PDF ; `octets` nul quand il ne se décode pas. */
export interface PieceJointe {
  nom: string
  octets: Buffer | null
}

/** Les fichiers joints (ISO 32000-1 §7.11.4), qu’une page les montre ou non. */
export function* piecesJointes(
  pdf: DocumentPdf,
  { dictionnaires, flux }: InventairePdf,
): Generator<PieceJointe> {
  const noms = new Map<unknown, string>()
  for (const { objet } of dictionnaires) {
    const fichiers = pdf.resoudre(objet.entrees.get('EF'))
    if (!estDictionnaire(fichiers)) continue
    const nom = pdf.resoudre(objet.entrees.get('UF') ?? objet.entrees.get('F'))
    for (const piece of fichiers.entrees.values())
      noms.set(pdf.resoudre(piece), estChaine(nom) ? decoderChaine(nom.octets) : 'pièce jointe')
  }
  for (const { objet, numero } of flux) {
    const genre = nomDe(pdf.resoudre(objet.dictionnaire.entrees.get('Type')))
    const nom = noms.get(objet)
    if (estFlux(objet) && (nom !== undefined || genre === 'EmbeddedFile'))
      yield { nom: nom ?? `pièce jointe (objet ${numero})`, octets: pdf.decoder(objet) }
  }
}
