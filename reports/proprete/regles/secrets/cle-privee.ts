import type { RegleTexte } from '../../types.ts'
import { chercherMotif } from '../chercher-motif.ts'

/** L’armure et le début d’un corps : un gabarit sans clé n’en a pas. Le saut de ligne peut être échappé. */
const MOTIF =
  /-----BEGIN ((?:[A-Z]+ ){0,3}PRIVATE KEY(?: BLOCK)?)-----(?:\s|\\r|\\n)*(?:[A-Z][\w-]*:[^\n\\]*(?:\s|\\r|\\n)+)*[A-Za-z0-9+/]{24}/g

/** Une clé JWK privée ou partagée (RFC 7518 §6) : « d » ou « k » près de son genre, dans un ordre ou l’autre. */
const JWK =
  /"kty\\?"\s*:\s*\\?"(RSA|EC|OKP|oct)\\?"[^{}]{0,3000}?"[dk]\\?"\s*:\s*\\?"([\w-]{16,})|"[dk]\\?"\s*:\s*\\?"([\w-]{16,})\\?"[^{}]{0,3000}?"kty\\?"\s*:\s*\\?"(RSA|EC|OKP|oct)/g
const PUTTY = /^PuTTY-User-Key-File-\d: [\s\S]{0,4000}?^Private-Lines: /gm

/** Une clé privée PEM (PKCS#1, PKCS#8, EC, OpenSSH, PGP, chiffrée ou non), JWK ou PuTTY. */
export const clePrivee: RegleTexte = {
  id: 'garde.cle-privee',
  sorte: 'secret',
  titre: 'clé privée',
  pourquoi: 'Qui a la clé privée se fait passer pour son titulaire auprès des services.',
  remede:
    'Retirez le fichier ou la clé ; si elle est réelle, faites révoquer son certificat et demandez-en un autre.',
  source: 'convergence.md §5 [déduit]',
  chercher: (texte) => [
    ...chercherMotif(texte, MOTIF, ([valeur, genre = '']) => ({
      valeur: valeur.slice(-24),
      masque: `-----BEGIN ${genre}----- (masquée)`,
    })),
    ...chercherMotif(texte, JWK, ([, avant, apres, cle, genre]) => ({
      valeur: apres ?? cle ?? '',
      masque: `JWK ${avant ?? genre} (masquée)`,
    })),
    ...chercherMotif(texte, PUTTY, ([valeur]) => ({ valeur, masque: 'clé PuTTY (masquée)' })),
  ],
}
