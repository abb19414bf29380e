import { montrer } from '../../../montrer.ts'
import { ESPACES_XMP, proprieteXmp } from '../../lecture/lire-xmp.ts'
import { type ReglePdfa, relever } from '../types.ts'

export const marque: ReglePdfa = {
  regle: 'pdfa.metadonnees.marque',
  objet: 'pdfaid : partie 1, niveau A ou B',
  source: 'ISO 19005-1 §6.7.11',
  marque: 'V',
  gravite: 'bloquante',
  juger({ xmp }) {
    if (!xmp.lu) return []
    const partie = proprieteXmp(xmp, ESPACES_XMP.pdfaid, 'part')
    const niveau = proprieteXmp(xmp, ESPACES_XMP.pdfaid, 'conformance')
    if (partie === '1' && /^[AB]$/.test(niveau ?? '')) return []
    const lue =
      partie === null
        ? 'n’annonce pas suivre PDF/A (pdfaid:part)'
        : `s’annonce PDF/A-${montrer(partie)}${montrer(niveau ?? '')}`
    return [
      relever(
        'métadonnées',
        `Le document ${lue} ; PDF/A-1a ou PDF/A-1b est attendu.`,
        'Écrire pdfaid:part à 1 et pdfaid:conformance à B.',
      ),
    ]
  },
}
