import { LIMITES_IMAGE, type LimitesImage } from './limites.ts'
import { estLue, natureImage } from './nature.ts'
import { ouvrirImage } from './ouvrir-image.ts'
import { ouvrirPdf } from './ouvrir-pdf.ts'
import { refuser } from './refuser.ts'
import type { DocumentImage } from './types.ts'

const mo = (octets: number) => Math.ceil(octets / 1024 / 1024)

/**
 * Ouvre un PNG, un JPEG ou un PDF d'après son contenu. Tout le reste, et tout ce qui passe les limites, rend
 * une anomalie avec sa raison ; ne lève pas. Le document ouvert se ferme.
 */
export async function ouvrirDocument(
  octets: Uint8Array,
  limites: LimitesImage = LIMITES_IMAGE,
): Promise<DocumentImage> {
  const nature = natureImage(octets)
  if (octets.length > limites.octets) {
    const message = `Le fichier pèse ${mo(octets.length)} Mio ; la limite est de ${mo(limites.octets)} Mio.`
    const remede = 'Numériser à 300 points par pouce, ou ne garder que les pages utiles.'
    return {
      ouvert: false,
      anomalies: [refuser('image.taille', { lieu: 'document', message, remede })],
    }
  }
  if (nature === 'pdf') return ouvrirPdf(octets, limites)
  if (nature !== null && estLue(nature)) return ouvrirImage(octets, nature, limites)
  const quoi =
    nature === null
      ? 'Ce n’est ni une image ni un PDF'
      : `Le format ${nature.toUpperCase()} n’est pas lu`
  const refus = {
    lieu: 'document',
    message: `${quoi} ; les formats lus sont PNG, JPEG et PDF.`,
    remede: 'Enregistrer l’image en PNG ou en JPEG, ou le document en PDF.',
  }
  return { ouvert: false, anomalies: [refuser('image.type-non-lu', refus)] }
}
