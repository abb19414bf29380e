import { masquerParMotif } from '../etoiles.ts'
import { NOM_SECRET } from '../noms.ts'

/** Entre guillemets, ou jusqu'au prochain séparateur ; `%26` sépare une adresse encodée dans une autre. */
const VALEUR = `"[^"\\r\\n]*"|'[^'\\r\\n]*'|(?:(?!%26|%23)[^&;,\\s"'<>)}\\\\])+`

/**
 * Un formulaire, une adresse ou un réglage : `client_secret=…`, `%26id_token%3D…`, `password: abc`.
 * Un réglage n'a pas d'espace devant ses deux-points, le français si.
 */
export const parametre = masquerParMotif(
  new RegExp(
    `((?:%26|%3F|%23)?${NOM_SECRET}(?:\\s{0,2}=\\s{0,2}|%3D|:[ \\t]{0,2}))(${VALEUR})`,
    'gi',
  ),
)
