import type { RegleTexte } from '../../types.ts'
import { chercherMotif, dejaMasque } from '../chercher-motif.ts'
import { cacher } from '../masquer.ts'

/** SMTP (RFC 4954 §4), IMAP (RFC 9051 §6.2.3) et POP (RFC 1939 §7), tels qu’un journal d’échange les garde. */
const MOTIFS: readonly RegExp[] = [
  /\bAUTH(?:ENTICATE)? (PLAIN|LOGIN|XOAUTH2|OAUTHBEARER|CRAM-MD5) +(?!(?:OAUTHBEARER|EXTERNAL|XOAUTH2|DIGEST|SCRAM)\b)([A-Za-z0-9+/]{8,}={0,2})/gi,
  /(?<![\w-])[a-z]?\d{1,6} (LOGIN) +"?[^\s"\\]{1,200}\\?"? +\\?"?([^\s"\\]{3,200})/gi,
  /(?:^|["'>: ])(PASS) ([^\s"'\\<]{4,200})\\?["']?(?:\\r|\r|$)/gm,
]

/** Le mot de passe d’une boîte dans la trace d’une connexion. */
export const connexionCourrier: RegleTexte = {
  id: 'garde.connexion-courrier',
  sorte: 'secret',
  titre: 'connexion à une boîte de messagerie',
  pourquoi: 'La ligne porte le mot de passe ou le jeton de la boîte, encodé ou non.',
  remede: 'Masquez la valeur dans la trace ; si elle est réelle, changez le mot de passe.',
  source: 'convergence.md §5 (MSSanté transport : journal) [V]',
  chercher: (texte) =>
    MOTIFS.flatMap((motif) =>
      chercherMotif(texte, motif, ([, commande = '', valeur = '']) =>
        dejaMasque(valeur) ? null : { valeur, masque: `${commande} ${cacher(valeur)}` },
      ),
    ),
}
