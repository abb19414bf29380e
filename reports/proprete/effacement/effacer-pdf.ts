import { type DocumentPdf, ouvrirDocumentPdf } from '../../../schemas/pdf/document-pdf.ts'
import { inventorier } from '../../../schemas/pdf/inventaire.ts'
import { nomDe } from '../../../schemas/pdf/objets.ts'
import { effacerIdentifiant } from './pdf/effacer-identifiant.ts'
import { effacerProprietes } from './pdf/effacer-proprietes.ts'
import { effacerXmp } from './pdf/effacer-xmp.ts'
import { type Effacement, laisser, rendre } from './types.ts'

/** Un paquet XMP comprimé ne se blanchit pas sur place. */
const xmpComprime = (pdf: DocumentPdf): boolean =>
  inventorier(pdf).flux.some(
    ({ objet }) =>
      nomDe(pdf.resoudre(objet.dictionnaire.entrees.get('Type'))) === 'Metadata' &&
      pdf.filtres(objet).length > 0,
  )

function refusDe(octets: Buffer, texte: string): string | null {
  const ouverture = ouvrirDocumentPdf(octets)
  if (!ouverture.ouvert) return `PDF illisible : ${ouverture.raison}`
  if (ouverture.pdf.renvois.annexe.entrees.has('Encrypt')) return 'PDF chiffré'
  if (/\/ByteRange\s*\[/.test(texte)) return 'PDF signé : y toucher romprait sa signature'
  return xmpComprime(ouverture.pdf) ? 'métadonnées XMP comprimées' : null
}

const nombreObjets = (octets: Buffer): number => {
  const ouverture = ouvrirDocumentPdf(octets)
  return ouverture.ouvert ? ouverture.pdf.objets.length : -1
}

/**
 * Un PDF sans auteur, logiciel ni dates, propriétés et XMP ensemble (PDF/A les veut d’accord, ISO 19005-1 §6.7.3).
 * Tout est blanchi sur place : aucun objet ne bouge, et un PDF/A le reste.
 */
export function effacerPdf(octets: Buffer): Effacement {
  const texte = octets.toString('latin1')
  const refus = refusDe(octets, texte)
  if (refus !== null) return laisser(refus)
  const rendu = Buffer.from(octets)
  if (!effacerProprietes(rendu, texte)) return laisser('propriétés comprimées')
  effacerXmp(rendu, texte)
  effacerIdentifiant(rendu)
  return nombreObjets(rendu) === nombreObjets(octets) ? rendre(rendu) : laisser('PDF abîmé')
}
