import { dejaMasque, ETOILES, type RegleSecret } from '../etoiles.ts'
import { ENTETE_SECRET, NOM_SECRET } from '../noms.ts'

/** Les guillemets sont échappés une fois ou plusieurs, autant autour du nom que de la valeur. */
const MOTIF = new RegExp(
  `(?<!\\\\)(\\\\{1,7}")((?:${NOM_SECRET}|${ENTETE_SECRET})\\1\\s{0,5}:\\s{0,5}\\1)((?:(?!\\1)[^])*)`,
  'gi',
)

/** Un champ JSON rangé dans un texte JSON : `{\"password\":\"…\"}`. */
export const champJsonEchappe: RegleSecret = (texte) =>
  texte.replace(MOTIF, (tout: string, guillemet: string, nom: string, secret: string) =>
    dejaMasque(secret) ? tout : `${guillemet}${nom}${ETOILES}`,
  )
