import type { RegleTexte } from '../../types.ts'
import { chercherMotif } from '../chercher-motif.ts'

/** ISO 6709 annexe H, la forme des téléphones : « +48.8566+002.3522/ ». */
const ISO6709 = /[+-]\d{2}\.\d{2,8}[+-]\d{3}\.\d{2,8}(?:[+-]\d{1,5}(?:\.\d{1,5})?)?(?:\/|(?!\d))/g
/** XMP : exif:GPSLatitude="48,51.396N". */
const XMP = /exif:GPS(?:Latitude|Longitude)[^\d]{1,10}\d{1,3}/g

/** L’endroit où une vidéo ou une image a été prise, écrit en clair. */
export const positionEcrite: RegleTexte = {
  id: 'garde.position-ecrite',
  sorte: 'identifiant',
  titre: 'position géographique écrite',
  pourquoi: 'Elle dit où, à quelques mètres près, la vidéo ou l’image a été prise.',
  remede:
    'Retirez les métadonnées de la pièce d’origine, « segur dossier inspecter <pièce> --effacer-metadonnees <sortie> », puis refaites la preuve.',
  source: 'convergence.md §6 n° 18 [V], ISO 6709 [V]',
  formes: ['metadonnees'],
  chercher: (texte) =>
    [ISO6709, XMP].flatMap((motif) =>
      chercherMotif(texte, motif, ([valeur]) => ({ valeur, masque: 'position (masquée)' })),
    ),
}
