import type { RegleTexte } from '../../types.ts'
import { chercherMotif, dejaMasque } from '../chercher-motif.ts'
import { cacher } from '../masquer.ts'

const NOM = '[\\w-]*(?:mot[-_]?de[-_]?passe|mdp|password|passwd|passphrase|pwd)'

/**
 * Un champ de configuration ou de JSON, et sa valeur entre guillemets ou après « = ». Une phrase qui
 * parle d’un mot de passe n’en donne pas : « mot de passe : douze caractères » n’est pas un champ.
 */
const MOTIF = new RegExp(
  `(?<![\\w-])(${NOM})(?:\\\\?["']\\s*:\\s*\\\\?["']([^"'\\\\\\n]{4,200})\\\\?["']|\\s*=\\s*\\\\?["']([^"'\\\\\\n]{4,200})["']|=([^\\s"'\\\\&<>;,()]{4,200}))`,
  'gi',
)

/** Ce qu’un formulaire ou une page écrit à la place d’un mot de passe. */
const PAS_UNE_VALEUR =
  /^(?:true|false|null|none|undefined|string|texte?|password|new-password|current-password)$/i

/** Un mot de passe écrit dans une configuration, un journal ou une adresse. */
export const motDePasse: RegleTexte = {
  id: 'garde.mot-de-passe',
  sorte: 'secret',
  titre: 'mot de passe',
  pourquoi: 'Il ouvre un compte, un magasin de clés ou un service.',
  remede: 'Retirez la valeur ; si elle est réelle, changez le mot de passe.',
  chercher: (texte) =>
    chercherMotif(texte, MOTIF, ([, champ = '', json, guillemets, nue]) => {
      const valeur = json ?? guillemets ?? nue ?? ''
      if (dejaMasque(valeur) || PAS_UNE_VALEUR.test(valeur.trim())) return null
      return { valeur, masque: `${champ} ${cacher(valeur)}` }
    }),
}
