import type { RegleTexte } from '../../types.ts'
import { chercherMotif, dejaMasque } from '../chercher-motif.ts'
import { cacher } from '../masquer.ts'

const MOTIF =
  /\b(?:set-)?cookie\\?["']?\s*[:=]\s*(?:\[\s*)?\\?["']?([\w.-]{1,60})=([^\s"'\\;,]{8,})/gi

/** Un cookie de session qui porte encore sa valeur. */
export const cookie: RegleTexte = {
  id: 'garde.cookie',
  sorte: 'secret',
  titre: 'cookie de session',
  pourquoi: 'Un cookie encore valable ouvre la session de l’utilisateur sans mot de passe.',
  remede: 'Masquez la valeur du cookie dans la trace, et fermez la session.',
  chercher: (texte) =>
    chercherMotif(texte, MOTIF, ([, nom = '', valeur = '']) =>
      dejaMasque(valeur) ? null : { valeur, masque: `${nom} ${cacher(valeur)}` },
    ),
}
