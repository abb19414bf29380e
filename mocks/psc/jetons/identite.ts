import type { Fournisseur } from '../fournisseur.ts'
import type { ModePsc, PannePsc } from '../pannes.ts'
import { prendrePanne } from '../pannes-de-contenu.ts'
import { attributsIdentite, type Octroi } from './attributs.ts'
import { nePasSigner, signer } from './signer.ts'

const UNE_HEURE = 3_600

/** Ce que chaque panne change aux attributs du jeton d'identité (psc.md §16). */
const ALTERATIONS: Partial<Record<ModePsc, (a: Record<string, unknown>) => object>> = {
  wrongNonce: () => ({ nonce: 'nonce-que-personne-n-a-demande' }),
  wrongIss: ({ iss }) => ({ iss: `${String(iss)}-autre` }),
  wrongAud: () => ({ aud: 'un-autre-client' }),
  wrongAzp: () => ({ azp: 'un-autre-client' }),
  wrongAtHash: () => ({ at_hash: 'AAAAAAAAAAAAAAAAAAAAAA' }),
  expiredIdToken: ({ iat }) => ({
    iat: Number(iat) - 2 * UNE_HEURE,
    exp: Number(iat) - UNE_HEURE,
  }),
  notYetValid: ({ iat, exp }) => ({
    iat: Number(iat) + UNE_HEURE,
    nbf: Number(iat) + UNE_HEURE,
    exp: Number(exp) + 2 * UNE_HEURE,
  }),
}

/** Le jeton d'identité d'une réponse, sous les pannes armées ; `null` quand l'une l'ôte. */
export async function ecrireIdentite(
  fournisseur: Fournisseur,
  octroi: Octroi,
  acces: string,
  echange: PannePsc['grant'],
): Promise<string | null> {
  const armee = (mode: ModePsc) => prendrePanne(fournisseur, mode, 'token', echange) !== null
  const attributs = attributsIdentite(fournisseur, octroi, acces)
  for (const [mode, alterer] of Object.entries(ALTERATIONS)) {
    if (armee(mode as ModePsc)) Object.assign(attributs, alterer(attributs))
  }
  const { trousseau } = fournisseur
  if (armee('noIdToken')) return null
  if (armee('algNone')) return nePasSigner(attributs)
  if (armee('unknownKid')) return signer(attributs, await trousseau.etrangere())
  const courante = await trousseau.courante()
  if (!armee('wrongSignature')) return signer(attributs, courante)
  const { privee } = await trousseau.etrangere()
  return signer(attributs, { privee, kid: courante.kid })
}
