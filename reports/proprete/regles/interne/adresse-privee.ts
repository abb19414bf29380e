import type { RegleTexte } from '../../types.ts'
import { chercherMotif } from '../chercher-motif.ts'

const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)'
/** RFC 1918 et 3927 ; ni un OID, ni un numéro de version à cinq nombres. */
const IPV4 = `(?<![\\w.-])(?:10\\.${OCTET}|192\\.168|169\\.254|172\\.(?:1[6-9]|2\\d|3[01]))\\.${OCTET}\\.${OCTET}(?![\\w-]|\\.\\d)`
/** RFC 4193 et 4291 §2.5.6 : locale au site ou au lien. */
const IPV6 =
  '(?<![\\w:])(?:fe80:|f[cd][\\da-f]{2}(?=(?::[\\da-f]{1,4}){0,6}::|(?::[\\da-f]{1,4}){7}))(?::[\\da-f]{0,4}){1,7}(?![\\w:])'
const MOTIF = new RegExp(`${IPV4}|${IPV6}`, 'gi')

/** Une adresse du réseau interne d’un éditeur ou d’un cabinet. */
export const adressePrivee: RegleTexte = {
  id: 'garde.adresse-privee',
  sorte: 'interne',
  titre: 'adresse de réseau interne',
  pourquoi: 'Elle décrit le réseau où la preuve a été prise, à qui n’a pas à le connaître.',
  remede:
    'Refaites la preuve sur une adresse de boucle locale, ou déclarez l’adresse (champ « jeuDeDonnees.hotes ») si elle peut paraître.',
  source: 'convergence.md §5 [déduit], RFC 1918 et 4193 [V]',
  chercher: (texte, fictifs) =>
    chercherMotif(texte, MOTIF, ([adresse]) =>
      fictifs.hote(adresse)
        ? null
        : { valeur: adresse, masque: adresse.replace(/\d+\.\d+$|:[^:]*$/, '•••') },
    ),
}
