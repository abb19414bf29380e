import { estDictionnaire } from '../../../pdf/objets.ts'
import { ESPACES_XMP, proprieteXmp } from '../../lecture/lire-xmp.ts'
import { type ReglePdfa, relever } from '../types.ts'

export const structure: ReglePdfa = {
  regle: 'pdfa.metadonnees.structure',
  objet: 'un document annoncé PDF/A-1a est balisé',
  source: 'ISO 19005-1 §6.8',
  marque: 'I',
  gravite: 'bloquante',
  juger({ pdf, xmp }) {
    if (proprieteXmp(xmp, ESPACES_XMP.pdfaid, 'conformance') !== 'A') return []
    const marque = pdf.resoudre(pdf.catalogue.entrees.get('MarkInfo'))
    const balise = estDictionnaire(marque) && pdf.resoudre(marque.entrees.get('Marked')) === true
    if (balise && pdf.catalogue.entrees.has('StructTreeRoot')) return []
    return [
      relever(
        'catalogue',
        'Le document s’annonce PDF/A-1a sans être balisé (MarkInfo, StructTreeRoot).',
        'Baliser le document, ou l’annoncer PDF/A-1b.',
      ),
    ]
  },
}
