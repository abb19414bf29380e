import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import { lireCorps } from '../serveur/lire-corps.ts'
import type { CertificatPresente } from './authentification/certificat.ts'
import type { DemandePsc } from './demande.ts'
import { lireTemoin } from './mire/temoin.ts'

export type Contexte = Context<{ Bindings: HttpBindings }>

/** Les demandes d'OAuth sont courtes ; au-delà, personne de sérieux n'écrit. */
const TAILLE_MAX = 64 * 1024

const FORMULAIRE = /^application\/x-www-form-urlencoded\b/i

export interface RequeteLue {
  demande: DemandePsc
  /** Vrai quand le corps dépasse 64 Kio : il n'a pas été lu. */
  demesuree: boolean
}

/** Lit une requête ; un corps qui n'est pas un formulaire donne un formulaire nul. */
export async function lireRequete(
  c: Contexte,
  lireCertificat: (socket: unknown) => CertificatPresente | null,
): Promise<RequeteLue> {
  const poste = c.req.method === 'POST'
  const octets = poste ? await lireCorps(c.req.raw, TAILLE_MAX).catch(() => undefined) : undefined
  const encode = FORMULAIRE.test(c.req.header('content-type') ?? '')
  return {
    demesuree: octets === null,
    demande: {
      methode: c.req.method,
      chemin: c.req.path,
      adresse: new URL(c.req.url).searchParams,
      formulaire: octets && encode ? new URLSearchParams(new TextDecoder().decode(octets)) : null,
      entetes: Object.fromEntries(c.req.raw.headers),
      certificat: lireCertificat(c.env?.incoming?.socket),
      temoin: lireTemoin(c.req.header('cookie')),
    },
  }
}
