import type { RegleTexte } from '../../types.ts'
import { chercherMotif, dejaMasque } from '../chercher-motif.ts'

const MOTIF =
  /\b([a-z][a-z\d+.-]{1,12}):\/\/([^\s/@:"'<>\\]{1,64}):([^\s/@"'<>\\]{1,128})@([\w.-]+)/gi

/** Une adresse qui porte un compte et son mot de passe. */
export const adresseIdentifiee: RegleTexte = {
  id: 'garde.adresse-identifiee',
  sorte: 'secret',
  titre: 'adresse avec mot de passe',
  pourquoi: 'Le compte et le mot de passe sont écrits dans l’adresse du service.',
  remede: 'Retirez « compte:mot-de-passe@ » de l’adresse, et changez le mot de passe.',
  source: 'convergence.md §5 [déduit]',
  chercher: (texte) =>
    chercherMotif(texte, MOTIF, ([valeur, schema = '', , secret = '', hote = '']) =>
      dejaMasque(secret) ? null : { valeur, masque: `${schema}://•••:•••@${hote}` },
    ),
}
