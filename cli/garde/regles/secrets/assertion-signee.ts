import { X509Certificate } from 'node:crypto'
import type { RegleTexte } from '../../types.ts'
import { chercherMotif } from '../chercher-motif.ts'

/** Bornée : une balise jamais fermée n’entraîne pas la lecture de tout le fichier. */
const ASSERTION = /<(?:\w+:)?Assertion\b[\s\S]{0,40000}?<\/(?:\w+:)?Assertion>/g
const SIGNATURE = /<(?:\w+:)?SignatureValue\b[^>]*>\s*[A-Za-z0-9+/]{16}/
const CERTIFICAT = /<(?:\w+:)?X509Certificate\b[^>]*>([A-Za-z0-9+/=\s]+)</

/** L’autorité du banc dit MOCK, celles de l’ANS disent TEST : ce ne sont pas celles de production. */
const AUTORITE_DE_TEST = /\b(?:MOCK|TEST)\b/i

function emetteur(assertion: string): string {
  const [, base64 = ''] = CERTIFICAT.exec(assertion) ?? []
  try {
    return new X509Certificate(Buffer.from(base64.replace(/\s/g, ''), 'base64')).issuer
  } catch {
    return 'certificat illisible'
  }
}

/** Une assertion SAML signée (VIHF) par un certificat qui n’est pas de test. */
export const assertionSignee: RegleTexte = {
  id: 'garde.assertion-signee',
  sorte: 'secret',
  titre: 'assertion SAML signée',
  pourquoi:
    'Elle atteste l’identité d’un professionnel ou d’une structure auprès d’un service, et peut être rejouée tant qu’elle est valable.',
  remede:
    'Refaites l’échange avec des certificats de test, ou retirez la signature et l’identité de la trace.',
  chercher: (texte) =>
    chercherMotif(texte, ASSERTION, ([assertion]) => {
      if (!SIGNATURE.test(assertion)) return null
      const nom = emetteur(assertion)
      if (AUTORITE_DE_TEST.test(nom)) return null
      const cn = nom.split('\n').at(-1) ?? nom
      return { valeur: assertion.slice(0, 200), masque: `signée, autorité ${cn.slice(0, 60)}` }
    }),
}
