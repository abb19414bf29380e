import { masquerParMotif } from '../etoiles.ts'

/** Le compte et le mot de passe écrits dans une adresse (RFC 3986 §3.2.1). */
export const adresseIdentifiee = masquerParMotif(
  /(\b[a-z][a-z0-9+.-]{1,20}:\/\/)([^\s/@"'<>]{1,200})(@)/gi,
)
