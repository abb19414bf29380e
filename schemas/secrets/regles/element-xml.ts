import { masquerParMotif } from '../etoiles.ts'
import { NOM_SECRET } from '../noms.ts'

/** Le contenu d'un élément : `wsse:Password`, `TokenApCV`, `MotDePasse`… */
export const elementXml = masquerParMotif(
  new RegExp(`(<(?:[\\w.-]{1,40}:)?(?:${NOM_SECRET}|tokenapcv)(?:\\s[^<>]{0,500})?>)([^<]+)`, 'gi'),
)
