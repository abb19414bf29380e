import { createHash } from 'node:crypto'
import { ouvrirDocumentPdf } from '../pdf/document-pdf.ts'
import { inventorier } from '../pdf/inventaire.ts'
import { nomDe } from '../pdf/objets.ts'
import type { EmpreintesPdf } from './types.ts'

const sha256 = (octets: Uint8Array): string => createHash('sha256').update(octets).digest('hex')

/** Empreinte de ce que les pages montrent : contenus décodés, puis images ; dates et identifiants n'y sont pas. */
function empreinteContenu(octets: Uint8Array): string | null {
  const ouverture = ouvrirDocumentPdf(octets)
  if (!ouverture.ouvert) return null
  const { pdf } = ouverture
  const { peintures, flux } = inventorier(pdf)
  const calcul = createHash('sha256')
  for (const peinture of peintures) {
    for (const contenu of peinture.flux) calcul.update(pdf.decoder(contenu) ?? Buffer.alloc(0))
  }
  for (const { objet } of flux) {
    const image = nomDe(pdf.resoudre(objet.dictionnaire.entrees.get('Subtype'))) === 'Image'
    if (image) calcul.update(objet.source.subarray(objet.debut, objet.fin))
  }
  return calcul.digest('hex')
}

/** Les deux empreintes d'un PDF hostile ; ne lève pas. */
export const empreintesPdf = (octets: Uint8Array): EmpreintesPdf => ({
  octets: sha256(octets),
  contenu: empreinteContenu(octets),
})
