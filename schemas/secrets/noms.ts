/**
 * Comment se nomme ce qui ouvre un accès : champs, paramètres, éléments et en-têtes. Un seul endroit,
 * pour ce qui masque comme pour ce qui cherche.
 */

/** Fins de noms : `smtp_password`, `id_token`, `APCVJeton` (RFC 6749, 7636, 7523, 8628, CIBA). */
const FINS = [
  'password',
  'passwd',
  'passphrase',
  'pwd',
  'mot[-_]?de[-_]?passe',
  'mdp',
  'secret',
  'token',
  'jeton',
  'api[-_]?key',
  'cle[-_]?api',
  'private[-_]?key',
  'cle[-_]?privee',
  'code[-_]?verifier',
  'client[-_]?assertion',
  'auth[-_]?req[-_]?id',
  'device[-_]?code',
  'code[-_]?porteur',
  'samlresponse',
].join('|')

/** Un certificat n'est pas un secret : l'élément WS-Security qui le porte reste lisible. */
const SAUF = '(?!binarysecuritytoken)'

/** Motif d'un nom de champ, sans borne à droite : l'appelant met le signe qui le suit. */
export const NOM_SECRET = `(?<![\\w-])${SAUF}(?:[\\w-]{0,40}?(?:${FINS})|pin)`

/** Paramètres d'une redirection OpenID : secrets quand ils sont longs, `code=75056` est une commune. */
export const NOM_DE_REDIRECTION = '(?<![\\w-])(?:code|state|session_state)'
/** Longueur à partir de laquelle un tel paramètre est tiré au sort (RFC 6749 §10.10). */
export const LONGUEUR_TIREE = 16

/** En-têtes HTTP dont la valeur est un secret. */
export const ENTETE_SECRET =
  '(?:proxy-)?authorization|(?:set-)?cookie|x-api-key|esante-api-key|x-auth-token'

const NOM_ENTIER = new RegExp(`^(?:${NOM_SECRET}|${ENTETE_SECRET})$`, 'i')

/** Vrai quand un champ de ce nom ne montre jamais sa valeur. */
export const estNomSecret = (nom: string): boolean => NOM_ENTIER.test(nom)
