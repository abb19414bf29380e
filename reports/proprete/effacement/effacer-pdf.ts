import { type DocumentPdf, ouvrirDocumentPdf } from '../../../schemas/pdf/document-pdf.ts'
import { inventorier } from '../../../schemas/pdf/inventaire.ts'
import { nomDe } from '../../../schemas/pdf/objets.ts'
import { effacerIdentifiant } from './pdf/effacer-identifiant.ts'
import { effacerProprietes } from './pdf/effacer-proprietes.ts'
import { effacerXmp } from './pdf/effacer-xmp.ts'
import { type Effacement, laisser, rendre } from './types.ts'

/** Les propriétés d’un PDF (ISO 32000-1 §14.3.3), telles qu’un lecteur les nomme. */
const EN_CLAIR: ReadonlyMap<string, string> = new Map([
  ['Author', 'auteur'],
  ['Creator', 'logiciel'],
  ['Producer', 'logiciel'],
  ['CreationDate', 'dates'],
  ['ModDate', 'dates'],
  ['Keywords', 'mots-clés'],
])

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
  const cles = effacerProprietes(rendu, texte)
  if (cles === null) return laisser('propriétés comprimées')
  const retires = [
    ...cles.map((cle) => EN_CLAIR.get(cle) ?? cle),
    ...(effacerXmp(rendu, texte) ? ['XMP'] : []),
  ]
  const avant = Buffer.from(rendu)
  effacerIdentifiant(rendu)
  if (!rendu.equals(avant)) retires.push('identifiant')
  return nombreObjets(rendu) === nombreObjets(octets)
    ? rendre(rendu, retires)
    : laisser('PDF abîmé')
}
