import { masquerParMotif } from '../etoiles.ts'
import { ENTETE_SECRET } from '../noms.ts'

/**
 * Un en-tête HTTP ou de courrier, jusqu'au bout de sa ligne. Le français met une espace devant ses
 * deux-points, un en-tête n'en a pas : une phrase qui parle de cookie reste lisible.
 */
export const entete = masquerParMotif(
  new RegExp(
    `((?:^[ \\t]{0,5}(?:${ENTETE_SECRET})[ \\t]{0,5}|(?<![\\w-])(?:${ENTETE_SECRET})):[ \\t]*)([^\\r\\n]+)`,
    'gim',
  ),
)
