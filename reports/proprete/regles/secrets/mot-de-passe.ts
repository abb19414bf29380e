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

/** Une ligne de YAML ou de configuration : un mot seul, d’au moins un chiffre et une lettre. */
const LIGNE = new RegExp(
  `^[ \\t-]{0,40}["']?(${NOM})["']?[ \\t]*:[ \\t]+["']?((?=[^\\s]*\\d)(?=[^\\s]*[a-z])[^\\s"'<>]{6,200})["']?[ \\t]*$`,
  'gim',
)
/** Un élément, celui de WS-Security compris, ou la valeur d’un champ de saisie. */
const ELEMENT = new RegExp(
  `<(?:\\w{1,20}:)?(${NOM})(?:\\s[^<>]{0,400})?>\\s*([^<>\\s][^<>]{2,200}?)\\s*</`,
  'gi',
)
const SAISIE =
  /<input\b(?=[^<>]{0,2000}\btype\s{0,3}=\s{0,3}["']?(password)\b)[^<>]{0,2000}?\svalue\s{0,3}=\s{0,3}["']([^"'<>]{4,200})["']/gi

/** Un champ rempli, dans l’arbre d’accessibilité d’une capture. */
const ARIA =
  /\btextbox "[^"\n]{0,200}(mot de passe|password|passphrase|code secret|code porteur)[^"\n]{0,200}"[^:\n]{0,100}:[ \t]+"?([^\n"]{4,200})/gi

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
  source: 'convergence.md §5 [déduit]',
  chercher: (texte) =>
    [MOTIF, LIGNE, ELEMENT, SAISIE, ARIA].flatMap((motif) =>
      chercherMotif(texte, motif, ([, champ = '', ...valeurs]) => {
        const valeur = valeurs.find((une) => une !== undefined) ?? ''
        if (dejaMasque(valeur) || PAS_UNE_VALEUR.test(valeur.trim())) return null
        return { valeur, masque: `${champ} ${cacher(valeur)}` }
      }),
    ),
}
