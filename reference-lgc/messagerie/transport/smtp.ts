import { Readable } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Mutations } from '../../mutations/interrupteur.ts'
import type { Acces } from './connecter.ts'
import { incidentMss } from './incidents.ts'
import type { Preuve } from './preuve.ts'
import { nomSni } from './resoudre.ts'
import { plain, xoauth2 } from './sasl-smtp.ts'
import { traduire } from './traduire.ts'
import { differerVerdict } from './verdict-certificat.ts'

export interface EnvoiSmtp {
  adresse: string
  preuve: Preuve
  /** Vide pour un accusé : il n'appelle pas de retour (RFC 8098). */
  retour: string
  destinataires: readonly string[]
  source: Buffer
  /** Demande les rapports de remise quand le serveur sait les faire (RFC 3461). */
  rapports: boolean
  identifiant: string
  delaiMs: number
  /** Appelé quand le dernier octet part : au-delà, une coupure laisse un doute. */
  surRemise(): void
}

/** Ce que l'opérateur a répondu ; un incident sans réponse est une erreur, pas un résultat. */
export type ReponseSmtp =
  | { issue: 'accepte'; reponse: string; refuses: readonly { adresse: string; raison: string }[] }
  | { issue: 'refuse'; reponse: string; definitif: boolean }

const MORCEAU = 64 * 1024
/** La réponse à un long message peut tarder (mssante.md §16 [C]). */
const DELAI_DONNEES_MS = 120_000

/** La source, morceau par morceau, et le moment où le dernier est pris. */
function emettre(source: Buffer, surRemise: () => void): Readable {
  let place = 0
  return new Readable({
    read() {
      if (place >= source.length) {
        surRemise()
        this.push(null)
        return
      }
      const suite = Math.min(place + MORCEAU, source.length)
      this.push(source.subarray(place, suite))
      place = suite
    },
  })
}

type Identite = Pick<EnvoiSmtp, 'adresse' | 'preuve' | 'delaiMs'>

/** Une session ouverte, chiffrée et authentifiée, le temps d'un usage. */
async function avecSession<R>(
  acces: Acces,
  { adresse, preuve, delaiMs }: Identite,
  mutations: Mutations,
  usage: (session: SMTPConnection) => Promise<R>,
): Promise<R> {
  const sni = nomSni(acces.nom)
  const direct = acces.mode === 'tls'
  const verdict = differerVerdict(acces.tls)
  const session = new SMTPConnection({
    host: acces.hote,
    port: acces.port,
    // Le nom du poste n'a rien à faire chez l'opérateur.
    name: '[127.0.0.1]',
    secure: direct,
    requireTLS: mutations.choisir('mss-sans-tls', !direct, () => false),
    ...(sni ? { servername: sni } : {}),
    tls: { ...verdict.tls, ...(sni ? { servername: sni } : {}) },
    connectionTimeout: delaiMs,
    greetingTimeout: delaiMs,
    socketTimeout: DELAI_DONNEES_MS,
    logger: false,
    customAuth:
      preuve.genre === 'jeton'
        ? { XOAUTH2: xoauth2(adresse, preuve.jeton) }
        : { PLAIN: plain(adresse) },
  })
  try {
    await attendre(session, (suite) => session.connect(suite))
    if (session.secure) verdict.rendre(session._socket)
    const method = preuve.genre === 'jeton' ? 'XOAUTH2' : 'PLAIN'
    await attendre(session, (suite) => session.login({ user: adresse, pass: '-', method }, suite))
    return await usage(session)
  } finally {
    session.quit()
    session.close()
  }
}

/** Une session SMTP par courriel : connexion, chiffrement, preuve, enveloppe, données. */
export const envoyerSmtp = (
  acces: Acces,
  envoi: EnvoiSmtp,
  mutations: Mutations,
): Promise<ReponseSmtp> =>
  avecSession(acces, envoi, mutations, (session) => transmettre(session, envoi))

/** Jusqu'à l'authentification, sans rien envoyer. */
export const verifierSmtp = (
  acces: Acces,
  identite: Identite,
  mutations: Mutations,
): Promise<void> => avecSession(acces, identite, mutations, async () => undefined)

/** Une session rompue hors d'une commande le dit par un événement : l'attente cesse aussi. */
function attendre(
  session: SMTPConnection,
  lancer: (suite: (erreur?: Error | null) => void) => void,
): Promise<void> {
  return new Promise((fini, rejeter) => {
    session.once('error', rejeter)
    session.once('end', () => rejeter(incidentMss('coupure')))
    lancer((erreur) => (erreur ? rejeter(erreur) : fini()))
  })
}

interface ErreurSmtp extends Error {
  response?: string | false
  responseCode?: number
}

function transmettre(session: SMTPConnection, envoi: EnvoiSmtp): Promise<ReponseSmtp> {
  const { retour, destinataires, source, rapports, identifiant } = envoi
  return new Promise((fini, rejeter) => {
    session.once('error', (erreur: Error) => rejeter(traduire(erreur)))
    session.once('end', () => rejeter(incidentMss('coupure')))
    session.send(
      {
        from: retour || false,
        to: [...destinataires],
        size: source.length,
        ...(rapports
          ? {
              dsn: {
                ret: 'HDRS' as const,
                envid: identifiant.replace(/[<>]/g, ''),
                notify: ['SUCCESS' as const, 'FAILURE' as const],
              },
            }
          : {}),
      },
      emettre(source, envoi.surRemise),
      (erreur, info) => {
        if (!erreur)
          return fini({
            issue: 'accepte',
            reponse: info?.response ?? '',
            refuses: (info?.rejectedErrors ?? []).map((refus) => ({
              adresse: (refus as { recipient?: string }).recipient ?? '',
              raison: String((refus as ErreurSmtp).response ?? refus.message),
            })),
          })
        const { response, responseCode, message } = erreur as ErreurSmtp
        // 421 ferme la session : rien n'est dit du message.
        if (responseCode && responseCode !== 421)
          return fini({
            issue: 'refuse',
            reponse: String(response || message),
            definitif: responseCode >= 500,
          })
        if (/larger than allowed/.test(message))
          return fini({ issue: 'refuse', reponse: message, definitif: true })
        return rejeter(traduire(erreur))
      },
    )
  })
}
