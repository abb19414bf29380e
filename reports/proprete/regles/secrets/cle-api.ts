import type { RegleTexte } from '../../types.ts'
import { chercherMotif, dejaMasque } from '../chercher-motif.ts'
import { cacher } from '../masquer.ts'
import { PUIS_VALEUR } from './champ-nomme.ts'

/** Formes que leur émetteur rend reconnaissables. */
const CONNUES =
  /(?<![\w-])(?:AKIA[0-9A-Z]{16}|gh[opsu]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|glpat-[\w-]{20,}|xox[abprs]-[\w-]{20,}|sk_live_[\w]{20,}|AIza[\w-]{35}|npm_[A-Za-z0-9]{36})(?![\w-])/g

/** Un champ qui nomme une clé d’accès (Annuaire Santé : `ESANTE-API-KEY`) ou un secret de client. */
const NOMMEES = new RegExp(
  `(?<![\\w-])((?:x-|esante-)?api[-_]?key|cle[-_]?api|client[-_]?secret|(?:access|refresh|id|session|csrf|xsrf|auth)[-_]?token|jeton[-_]?(?:acces|controle)?|secret[-_]?client|code[-_]?verifier|device[-_]?code|auth[-_]?req[-_]?id|samlresponse)${PUIS_VALEUR}([\\w.~+/-]{16,}=*)`,
  'gi',
)

/** Le retour d’OpenID Connect, tiré au sort (RFC 6749 §10.10) : « code=75056 » est une commune. */
const DE_RETOUR = /[?&#;](code|state|session_state)=([\w.~-]{16,})/g

/** Une clé d’accès à un service : annuaire, dépôt, hébergeur, client OAuth. */
export const cleApi: RegleTexte = {
  id: 'garde.cle-api',
  sorte: 'secret',
  titre: 'clé d’accès à un service',
  pourquoi: 'Elle permet d’appeler le service en votre nom.',
  remede: 'Retirez-la ; si elle est réelle, révoquez-la et demandez-en une autre.',
  source: 'convergence.md §5 [déduit]',
  chercher: (texte) => [
    ...chercherMotif(texte, CONNUES, ([valeur]) => ({
      valeur,
      masque: `${valeur.slice(0, 4)}… ${cacher(valeur)}`,
    })),
    ...[NOMMEES, DE_RETOUR].flatMap((motif) =>
      chercherMotif(texte, motif, ([, champ = '', valeur = '']) =>
        dejaMasque(valeur) ? null : { valeur, masque: `${champ} ${cacher(valeur)}` },
      ),
    ),
  ],
}
