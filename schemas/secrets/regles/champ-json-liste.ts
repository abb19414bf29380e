import { masquerParMotif } from '../etoiles.ts'
import { ENTETE_SECRET, NOM_SECRET } from '../noms.ts'

/** Plusieurs valeurs sous un même nom : `"set-cookie":["a=1","b=2"]`. */
export const champJsonListe = masquerParMotif(
  new RegExp(
    `("(?:${NOM_SECRET}|${ENTETE_SECRET})"\\s{0,5}:\\s{0,5}\\[\\s{0,5}")([^\\]]*?)("?\\s{0,5}(?:\\]|$))`,
    'gi',
  ),
)
