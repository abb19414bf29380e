import { masquerParMotif } from '../etoiles.ts'
import { ENTETE_SECRET, NOM_SECRET } from '../noms.ts'

/** Un champ JSON, en-têtes rangés en JSON compris ; coupé, il l'est jusqu'au bout. */
export const champJson = masquerParMotif(
  new RegExp(
    `("(?:${NOM_SECRET}|${ENTETE_SECRET})"\\s{0,5}:\\s{0,5}")([^"\\\\]*(?:\\\\.[^"\\\\]*)*)`,
    'gis',
  ),
)
