import { CompactSign } from 'jose'
import { z } from 'zod'
import { empreinteOctets } from '../campagne/empreinte.ts'
import { NOM_MANIFESTE } from '../manifeste/types.ts'
import { cleJose } from './identite/cle-jose.ts'
import type { Identite } from './identite/types.ts'

const TAILLE_MAX = 256 * 1024
/** Fin de l'an 9999, en secondes. */
const INSTANT_MAX = 253_402_300_799

/** L'en-tête protégé : il est signé comme le manifeste. */
const entete = z.looseObject({
  alg: z.string(),
  /** Instant déclaré par le signataire, en secondes. */
  iat: z.number().int().positive().max(INSTANT_MAX),
  /** DER en base64 ordinaire, le signataire en premier (RFC 7515 §4.1.6). */
  x5c: z.array(z.string()).min(1).max(10),
  /** Ce qui est signé : distingue un manifeste retouché d'une clé fausse. */
  manifeste: z.looseObject({ nom: z.literal(NOM_MANIFESTE), sha256: z.string().length(64) }),
  /** Un horodatage accompagne la signature : le retirer se voit. */
  horodate: z.boolean().default(false),
  /** Aucune extension critique n'est comprise : `b64` non plus (décision 020). */
  crit: z.never().optional(),
})
export type EnteteJws = z.output<typeof entete>

export interface JwsLu {
  entete: EnteteJws
  protegee: string
  signature: string
}

/**
 * Signe le manifeste, détaché (RFC 7515, annexe F) : `en-tête..signature`. Le contenu est encodé en base64url
 * comme dans tout JWS, toute bibliothèque vérifie donc sans extension.
 */
export async function signerDetache(
  manifeste: Uint8Array,
  { cle, algorithme, chaine }: Identite,
  { maintenant, horodate }: { maintenant: Date; horodate: boolean },
): Promise<string> {
  const compact = await new CompactSign(manifeste)
    .setProtectedHeader({
      alg: algorithme,
      typ: 'JOSE',
      cty: 'application/json',
      iat: Math.floor(maintenant.getTime() / 1000),
      x5c: chaine.map(({ raw }) => raw.toString('base64')),
      'x5t#S256': Buffer.from(empreinteOctets(chaine[0].raw), 'hex').toString('base64url'),
      manifeste: { nom: NOM_MANIFESTE, sha256: empreinteOctets(manifeste) },
      horodate,
    })
    .sign(cleJose(cle))
  const [protegee = '', , signature = ''] = compact.split('.')
  return `${protegee}..${signature}`
}

/** Lit `manifeste.jws` sans le croire ; rend la raison quand ce n'en est pas un. */
export function lireJws(texte: string): JwsLu | { refus: string } {
  if (texte.length > TAILLE_MAX) return { refus: 'il est trop long' }
  const parties = /^([\w-]+)\.\.([\w-]+)\s*$/.exec(texte)
  const [, protegee, signature] = parties ?? []
  if (protegee === undefined || signature === undefined) {
    return { refus: 'il n’a pas la forme « en-tête..signature »' }
  }
  try {
    const lu = entete.safeParse(JSON.parse(Buffer.from(protegee, 'base64url').toString('utf8')))
    return lu.success
      ? { entete: lu.data, protegee, signature }
      : { refus: 'son en-tête n’a pas les champs attendus' }
  } catch {
    return { refus: 'son en-tête est illisible' }
  }
}
