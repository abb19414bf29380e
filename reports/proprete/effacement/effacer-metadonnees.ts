import { estPng } from '../lecture/image/morceaux-png.ts'
import { estJpeg } from '../lecture/image/segments-jpeg.ts'
import { natureDe } from '../lecture/nature.ts'
import { estMp4 } from '../lecture/video/boites-mp4.ts'
import { estWebm } from '../lecture/video/elements-webm.ts'
import { effacerJpeg } from './effacer-jpeg.ts'
import { effacerMp4 } from './effacer-mp4.ts'
import { effacerPdf } from './effacer-pdf.ts'
import { effacerPng } from './effacer-png.ts'
import { effacerWebm } from './effacer-webm.ts'
import { type Effacement, laisser, rendre } from './types.ts'

/**
 * Retire d’un fichier ses métadonnées : textes et EXIF d’une image, auteur, logiciel, dates et identifiant d’un
 * PDF, étiquettes d’une vidéo. Ce que le fichier montre ne change pas, il s’ouvre encore, et les mêmes octets
 * donnent les mêmes octets. `laisse` dit pourquoi un fichier ne peut pas l’être ; un texte est rendu tel quel.
 */
export function effacerMetadonnees(octets: Buffer): Effacement {
  if (estPng(octets)) return effacerPng(octets)
  if (estJpeg(octets)) return effacerJpeg(octets)
  if (estMp4(octets)) return effacerMp4(octets)
  if (estWebm(octets)) return effacerWebm(octets)
  const nature = natureDe(octets)
  if (nature === 'pdf') return effacerPdf(octets)
  if (nature === 'texte') return rendre(octets)
  return laisser(nature === 'archive' ? 'archive : son contenu est laissé' : 'format non traité')
}
