import { createPublicKey } from 'node:crypto'
import {
  type CompactJWSHeaderParameters,
  calculateJwkThumbprint,
  compactVerify,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  importPKCS8,
  importSPKI,
  type JWK,
} from 'jose'

export interface CleSignature {
  kid: string
  privee: CryptoKey
  publique: CryptoKey
  /** Forme publiée, avec `kid`, `use` et `alg` (psc.md §16). */
  jwk: JWK
  /** Seconde de sa mise à l'écart ; nulle tant qu'elle signe. */
  retiree: number | null
}

export interface Trousseau {
  courante(): Promise<CleSignature>
  /** Les clés publiées : la courante, et celles retirées depuis moins d'une heure. */
  publiees(): Promise<readonly CleSignature[]>
  /** Remplace la clé courante ; l'ancienne reste publiée une heure (psc.md §16 [C]). */
  tourner(): Promise<void>
  /** Une clé jamais publiée, pour signer à tort. */
  etrangere(): Promise<CleSignature>
  /** Vérifie un de nos jetons, même signé d'une clé retirée ; rend ses attributs, sinon `null`. */
  ouvrir(jeton: string): Promise<Record<string, unknown> | null>
}

const RETENUE = 3_600

async function lirePaire(pem: string) {
  return {
    privateKey: await importPKCS8(pem, 'RS256'),
    publicKey: await importSPKI(
      createPublicKey(pem).export({ type: 'spki', format: 'pem' }).toString(),
      'RS256',
      { extractable: true },
    ),
  }
}

async function preparer(pem: string | null): Promise<CleSignature> {
  const { privateKey, publicKey } =
    pem === null ? await generateKeyPair('RS256', { extractable: true }) : await lirePaire(pem)
  const nue = await exportJWK(publicKey)
  const kid = await calculateJwkThumbprint(nue)
  return {
    kid,
    privee: privateKey,
    publique: publicKey,
    jwk: { ...nue, kid, use: 'sig', alg: 'RS256' },
    retiree: null,
  }
}

function lireEntete(jeton: string): CompactJWSHeaderParameters | null {
  try {
    return decodeProtectedHeader(jeton) as CompactJWSHeaderParameters
  } catch {
    return null
  }
}

/**
 * Les clés RS256 du fournisseur, tirées au premier besoin : un banc sans PSC n'en paie pas le prix.
 * `premiere`, PKCS#8 PEM, donne la première clé ; les suivantes sont tirées (psc.md §16 [C]).
 */
export function creerTrousseau(secondes: () => number, premiere: string | null = null): Trousseau {
  let anciennes: readonly CleSignature[] = []
  let actuelle: Promise<CleSignature> | null = null
  let autre: Promise<CleSignature> | null = null
  const courante = () => {
    actuelle ??= preparer(premiere)
    return actuelle
  }
  return {
    courante,
    async publiees() {
      const recentes = anciennes.filter(({ retiree }) => secondes() < (retiree ?? 0) + RETENUE)
      return [await courante(), ...recentes]
    },
    async tourner() {
      const retiree = { ...(await courante()), retiree: secondes() }
      anciennes = [retiree, ...anciennes].slice(0, 20)
      actuelle = preparer(null)
    },
    etrangere() {
      autre ??= preparer(null)
      return autre
    },
    async ouvrir(jeton) {
      const entete = lireEntete(jeton)
      const cle = [await courante(), ...anciennes].find(({ kid }) => kid === entete?.kid)
      if (!cle) return null
      const lu = await compactVerify(jeton, cle.publique, { algorithms: ['RS256'] }).catch(
        () => null,
      )
      if (!lu) return null
      const valeur: unknown = JSON.parse(new TextDecoder().decode(lu.payload))
      return typeof valeur === 'object' && valeur !== null
        ? (valeur as Record<string, unknown>)
        : null
    },
  }
}
