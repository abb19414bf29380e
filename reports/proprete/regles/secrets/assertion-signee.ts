import { X509Certificate } from 'node:crypto'
import type { RegleTexte } from '../../types.ts'

const BALISE = /<(\/?)(?:\w{1,40}:)?Assertion\b/g
/** Une assertion plus longue n’en est pas une. */
const LONGUEUR_MAX = 40_000

/** Les assertions d’un texte en un passage : mille balises jamais fermées ne coûtent pas plus qu’une. */
function* assertions(texte: string): Generator<{ place: number; assertion: string }> {
  let ouverte: number | null = null
  for (const { index, 0: balise, 1: fermante } of texte.matchAll(BALISE)) {
    if (fermante === '') {
      if (ouverte === null || index - ouverte > LONGUEUR_MAX) ouverte = index
      continue
    }
    const fin = index + balise.length
    if (ouverte !== null && fin - ouverte <= LONGUEUR_MAX)
      yield { place: ouverte, assertion: texte.slice(ouverte, fin) }
    ouverte = null
  }
}
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
  source: 'convergence.md §5 [déduit]',
  chercher: (texte) =>
    [...assertions(texte)].flatMap(({ place, assertion }) => {
      if (!SIGNATURE.test(assertion)) return []
      const nom = emetteur(assertion)
      if (AUTORITE_DE_TEST.test(nom)) return []
      const cn = nom.split('\n').at(-1) ?? nom
      const masque = `signée, autorité ${cn.slice(0, 60)}`
      return [{ place, valeur: assertion.slice(0, 200), masque }]
    }),
}
