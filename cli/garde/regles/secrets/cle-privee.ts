import type { RegleTexte } from '../../types.ts'
import { chercherMotif } from '../chercher-motif.ts'

/** L’armure et le début d’un corps : un gabarit sans clé n’en a pas. Le saut de ligne peut être échappé. */
const MOTIF =
  /-----BEGIN ((?:[A-Z]+ ){0,3}PRIVATE KEY)-----(?:\s|\\r|\\n)*(?:[A-Z][\w-]*:[^\n\\]*(?:\s|\\r|\\n)+)*[A-Za-z0-9+/]{24}/g

/** Une clé privée PEM : PKCS#1, PKCS#8, EC, OpenSSH ou chiffrée. */
export const clePrivee: RegleTexte = {
  id: 'garde.cle-privee',
  sorte: 'secret',
  titre: 'clé privée',
  pourquoi: 'Qui a la clé privée se fait passer pour son titulaire auprès des services.',
  remede:
    'Retirez le fichier ou la clé ; si elle est réelle, faites révoquer son certificat et demandez-en un autre.',
  chercher: (texte) =>
    chercherMotif(texte, MOTIF, ([valeur, genre = '']) => ({
      valeur: valeur.slice(-24),
      masque: `-----BEGIN ${genre}----- (masquée)`,
    })),
}
