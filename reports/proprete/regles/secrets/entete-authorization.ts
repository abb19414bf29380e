import type { RegleTexte } from '../../types.ts'
import { chercherMotif, dejaMasque } from '../chercher-motif.ts'
import { cacher } from '../masquer.ts'
import { PUIS_VALEUR } from './champ-nomme.ts'

/** En-tête HTTP brut, champ d’un journal JSON ou d’une archive HAR, balise. */
const MOTIF = new RegExp(
  `\\b(?:proxy-)?authorization${PUIS_VALEUR}(Bearer|Basic|Digest|DPoP|Negotiate|NTLM)\\s+([^\\s"'\\\\,;<]{8,})`,
  'gi',
)

/** Un porteur isolé (RFC 6750) : un vrai jeton a des chiffres, une phrase n’en a pas. */
const PORTEUR = /(?<![\w-])(Bearer|DPoP)[ \t]{1,5}((?=[\w.~+/-]*\d)[\w.~+/-]{20,}=*)/g

/** Un en-tête Authorization qui porte encore sa valeur. */
export const enteteAuthorization: RegleTexte = {
  id: 'garde.authorization',
  sorte: 'secret',
  titre: 'en-tête Authorization',
  pourquoi: 'La valeur suffit à appeler le service à la place de votre logiciel.',
  remede: 'Masquez la valeur de l’en-tête dans la trace ; si elle est réelle, révoquez-la.',
  source: 'convergence.md §5 [déduit]',
  chercher: (texte) => {
    const places = new Set<number>()
    return [MOTIF, PORTEUR].flatMap((motif) =>
      chercherMotif(texte, motif, ({ 0: tout, 1: schema = '', 2: valeur = '', index }) => {
        const fin = index + tout.length
        if (dejaMasque(valeur) || places.has(fin)) return null
        places.add(fin)
        return { valeur, masque: `${schema} ${cacher(valeur)}` }
      }),
    )
  },
}
