import type { RegleTexte } from '../../types.ts'
import { chercherMotif, dejaMasque } from '../chercher-motif.ts'
import { cacher } from '../masquer.ts'

/** En-tête HTTP brut, ou champ d’un journal JSON, échappé ou non. */
const MOTIF =
  /\b(?:proxy-)?authorization\\?["']?\s*[:=]\s*\\?["']?(Bearer|Basic|Digest|DPoP)\s+([^\s"'\\,;<]{8,})/gi

/** Un en-tête Authorization qui porte encore sa valeur. */
export const enteteAuthorization: RegleTexte = {
  id: 'garde.authorization',
  sorte: 'secret',
  titre: 'en-tête Authorization',
  pourquoi: 'La valeur suffit à appeler le service à la place de votre logiciel.',
  remede: 'Masquez la valeur de l’en-tête dans la trace ; si elle est réelle, révoquez-la.',
  chercher: (texte) =>
    chercherMotif(texte, MOTIF, ([, schema = '', valeur = '']) =>
      dejaMasque(valeur) ? null : { valeur, masque: `${schema} ${cacher(valeur)}` },
    ),
}
