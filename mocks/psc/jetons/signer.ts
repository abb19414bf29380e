import { SignJWT } from 'jose'
import type { CleSignature } from '../cles/trousseau.ts'

/** Signe des attributs en RS256 ; `kid` peut être celui d'une autre clé, pour mal signer à dessein. */
export const signer = (
  attributs: Record<string, unknown>,
  { privee, kid }: Pick<CleSignature, 'privee' | 'kid'>,
): Promise<string> =>
  new SignJWT(attributs).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid }).sign(privee)

const coder = (valeur: unknown) => Buffer.from(JSON.stringify(valeur)).toString('base64url')

/** Un jeton sans signature, `alg: none` : tout logiciel doit le refuser (RFC 8725 §3.1). */
export const nePasSigner = (attributs: Record<string, unknown>): string =>
  `${coder({ alg: 'none', typ: 'JWT' })}.${coder(attributs)}.`
