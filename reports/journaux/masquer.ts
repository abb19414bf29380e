const ETOILES = '***'

const SECRETS = [
  'password',
  'passwd',
  'mot_?de_?passe',
  'mdp',
  'secret',
  'client_?secret',
  'access_?token',
  'refresh_?token',
  'id_?token',
  'login_hint_token',
  'code_verifier',
  'client_assertion',
  'api_?key',
  'cle_?privee',
  'private_?key',
  'code_?porteur',
  'pin',
].join('|')

const ENTETES = 'authorization|proxy-authorization|cookie|set-cookie|x-api-key|esante-api-key'

/**
 * Une règle par forme de secret, dans l'ordre. Chaque motif avance sans retour en arrière :
 * un message hostile de 10 Mo se masque en temps proportionnel à sa taille.
 */
const REGLES: readonly (readonly [RegExp, string])[] = [
  // Clés privées PEM, sur une ligne ou plusieurs, fin comprise ou coupée.
  [/(-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----)(?:[A-Za-z0-9+/=\s\\:,]|-(?!----))+/g, `$1${ETOILES}`],
  // Champs JSON, entêtes rangées en JSON comprises.
  [
    new RegExp(
      `("(?:${SECRETS}|${ENTETES})"\\s{0,5}:\\s{0,5})"[^"\\\\]*(?:\\\\.[^"\\\\]*)*"`,
      'gis',
    ),
    `$1"${ETOILES}"`,
  ],
  // Entêtes HTTP et de courrier, une par ligne.
  [new RegExp(`^((?:${ENTETES})[ \\t]{0,5}:)[^\\r\\n]*`, 'gim'), `$1 ${ETOILES}`],
  // Éléments XML : wsse:Password, MotDePasse…
  [
    new RegExp(
      `(<(?:[\\w.-]{1,40}:)?(?:${SECRETS}|binarysecret)(?:\\s[^<>]{0,500})?>)[^<]*(?=</)`,
      'gi',
    ),
    `$1${ETOILES}`,
  ],
  // Formulaires et adresses : client_secret=…&password=…
  [new RegExp(`(^|[?&;\\s])((?:${SECRETS})=)[^&;\\s"'<>]*`, 'gim'), `$1$2${ETOILES}`],
  [/\b([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@"'<>]{1,200}@/gi, `$1${ETOILES}@`],
  // Porteurs isolés, et jetons JWT : l'entête et le contenu restent lisibles, la signature part.
  [/\b(Bearer|Basic|DPoP)[ \t]{1,5}(?!\*\*\*)[A-Za-z0-9._~+/=-]{8,}/g, `$1 ${ETOILES}`],
  [/\b(eyJ[\w-]{5,}\.[\w-]{2,}\.)[\w-]{8,}/g, `$1${ETOILES}`],
  // Courrier : IMAP « a1 LOGIN qui mot », SMTP « AUTH PLAIN … ».
  [
    /\b(LOGIN[ \t]{1,5}(?:"[^"\r\n]*"|[^\s"]{1,200})[ \t]{1,5})(?:"[^"\r\n]*"|[^\s"]{1,200})/g,
    `$1${ETOILES}`,
  ],
  [
    /\b(AUTH(?:ENTICATE)?[ \t]{1,5}(?:PLAIN|LOGIN|XOAUTH2|OAUTHBEARER)[ \t]{1,5})[A-Za-z0-9+/=]{4,}/gi,
    `$1${ETOILES}`,
  ],
]

/** Retire d'un texte mots de passe, témoins de session, jetons et clés privées ; rejouable sans effet de plus. */
export function masquer(texte: string): string {
  return REGLES.reduce((rendu, [motif, remplacement]) => rendu.replace(motif, remplacement), texte)
}
