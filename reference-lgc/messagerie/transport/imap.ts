import { ImapFlow } from 'imapflow'
import type { Mutations } from '../../mutations/interrupteur.ts'
import { PRODUIT, VERSION } from '../../version.ts'
import type { Acces } from './connecter.ts'
import { incidentMss } from './incidents.ts'
import type { Preuve } from './preuve.ts'
import { nomSni } from './resoudre.ts'

/** Une réponse plus longue n'est pas celle d'une boîte aux lettres. */
const LITTERAL_MAX = 64 * 1024 * 1024
/** Sans commande pendant ce temps, la session écoute l'arrivée du courrier. */
const AVANT_ECOUTE_MS = 500

export interface OuvertureImap {
  adresse: string
  preuve: Preuve
  delaiMs: number
}

/** Une session IMAP ouverte et authentifiée ; à fermer par qui l'ouvre. */
export async function ouvrirImap(
  acces: Acces,
  { adresse, preuve, delaiMs }: OuvertureImap,
  mutations: Mutations,
): Promise<ImapFlow> {
  const sni = nomSni(acces.nom)
  const direct = acces.mode === 'tls'
  const session = new ImapFlow({
    host: acces.hote,
    port: acces.port,
    secure: direct,
    ...(direct ? {} : mutations.choisir('mss-sans-tls', { doSTARTTLS: true }, () => ({}))),
    ...(sni ? { servername: sni } : {}),
    tls: { ...acces.tls, ...(sni ? { servername: sni } : {}) },
    auth:
      preuve.genre === 'jeton'
        ? { user: adresse, accessToken: preuve.jeton }
        : { user: adresse, pass: '-', loginMethod: 'AUTH=PLAIN' },
    clientInfo: { name: PRODUIT, version: VERSION },
    logger: false,
    autoIdleDelay: AVANT_ECOUTE_MS,
    connectionTimeout: delaiMs,
    greetingTimeout: delaiMs,
    maxLiteralSize: LITTERAL_MAX,
  })
  // Sans écouteur, une coupure tardive arrêterait le logiciel.
  session.on('error', () => undefined)
  try {
    await session.connect()
    return session
  } catch (erreur) {
    session.close()
    throw refusImap(erreur)
  }
}

interface ErreurImap extends Error {
  authenticationFailed?: boolean
  oauthError?: { status?: string }
  serverResponseCode?: string
}

/** Un refus d'ouverture se distingue d'une panne : le jeton, le droit, ou le service. */
function refusImap(erreur: unknown): unknown {
  const { authenticationFailed, oauthError, serverResponseCode } = erreur as ErreurImap
  if (!authenticationFailed) return erreur
  if (oauthError?.status === '503' || serverResponseCode === 'UNAVAILABLE')
    return incidentMss('occupe', erreur)
  if (oauthError?.status === '400' || serverResponseCode === 'AUTHORIZATIONFAILED')
    return incidentMss('boite-refusee', erreur)
  return incidentMss('jeton-refuse', erreur)
}
