import { masquerParMotif, type RegleSecret } from '../etoiles.ts'

/** IMAP « a1 LOGIN qui mot » (RFC 9051 §6.2.3). */
const login = masquerParMotif(
  /(\bLOGIN[ \t]{1,5}(?:"[^"\r\n]*"|[^\s"]{1,200})[ \t]{1,5})("[^"\r\n]*"|[^\s"]{1,200})/g,
)

/** SMTP et IMAP « AUTH PLAIN … » (RFC 4954, 4616, 7628). */
const auth = masquerParMotif(
  /(\bAUTH(?:ENTICATE)?[ \t]{1,5}(?:PLAIN|LOGIN|XOAUTH2|OAUTHBEARER)[ \t]{1,5})([A-Za-z0-9+/=]{4,})/gi,
)

/** Les mots de passe d'une session de courrier. */
export const courrier: RegleSecret = (texte) => auth(login(texte))
