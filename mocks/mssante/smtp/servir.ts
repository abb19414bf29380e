import type { TLSSocket } from 'node:tls'
import type { SMTPServerOptions } from 'smtp-server'
import { lireCertificat } from '../acces/certificat-presente.ts'
import type { EnvMss } from '../env.ts'
import { subirPanne } from '../pannes-de-commande.ts'
import type { Remettre } from '../remise/remettre.ts'
import { type ContexteChoisi, choisirContexte } from '../tls/choisir-contexte.ts'
import { lireFaits } from '../tls/faits.ts'
import { noterTls } from '../tls/noter.ts'
import { RACCROCHE } from '../tls/passer-en-tls.ts'
import { authentifier } from './authentifier.ts'
import { noterCommande } from './noter-commande.ts'
import { recevoirMessage } from './recevoir-message.ts'
import {
  exigerDestinataire,
  exigerExpediteur,
  exigerSession,
  exigerTaille,
  tailleMax,
} from './regles-enveloppe.ts'
import { mecanismes, traduireReponse } from './reponses.ts'
import { type AvantCommande, type Connexion, ServeurDuBanc } from './serveur-du-banc.ts'
import { creerSuivis, RefusSmtp } from './session.ts'

const LIGNE_AUTH_MAX = 512
const INACTIVITE_MS = 300_000

/**
 * Le serveur SMTP de soumission (mssante.md §6) : `tlsDirect` chiffre avant tout, sinon STARTTLS. Les
 * connexions lui sont données ; `fermer` les coupe toutes.
 */
export function creerServiceSmtp(
  env: EnvMss,
  { tlsDirect, remettre }: { tlsDirect: boolean; remettre: Remettre },
): ServeurDuBanc {
  const suiviDe = creerSuivis()
  const oublis = new WeakMap<object, () => void>()

  const avantCommande: AvantCommande = async ({ connexion, ligne }) => {
    // La suite d'un échange SASL est un secret, pas une commande.
    if (connexion._nextHandler) return 'suite'
    serveur.options.size = env.reglages().tailleMax
    const [verbe = ''] = ligne.trim().toUpperCase().split(/\s+/)
    const suivi = suiviDe(connexion.session)
    const ou = { endpoint: 'smtp' as const, etape: verbe, boite: suivi.boite?.adresse ?? null }
    const effet = await subirPanne(env.pannes, ou)
    const dejaPris = verbe === 'STARTTLS' && env.pannes.prendre(ou, 'tls-close')
    if (effet?.genre === 'couper' || dejaPris) return 'couper'
    if (effet) {
      noterCommande(env, { connexion, suivi, verbe, code: effet.code })
      connexion.send(effet.code, effet.texte)
      if (effet.fermer) connexion.close()
      return 'fait'
    }
    if (verbe === 'STARTTLS' && env.reglages().chiffrement === 'absent') {
      connexion.send(502, '5.5.1 STARTTLS n est pas offert')
      return 'fait'
    }
    const auth = /^AUTH\s+(\S+)/i.exec(ligne)?.[1]?.toUpperCase()
    if (auth === 'PLAIN' && !mecanismes(suivi).includes('PLAIN')) {
      connexion.send(504, '5.5.4 mecanisme non offert')
      return 'fait'
    }
    if (auth && ligne.length > LIGNE_AUTH_MAX && env.reglages().ligneAuthStricte) {
      connexion.send(500, '5.5.2 ligne trop longue')
      return 'fait'
    }
    return 'suite'
  }

  const surConnexion = (connexion: Connexion) => {
    const { session } = connexion
    const oublier = env.sessions.ouvrir({
      id: session.id,
      protocole: 'smtp',
      boite: () => suiviDe(session).boite?.adresse ?? null,
      mecanisme: () => suiviDe(session).mecanisme,
      depuis: env.horloge.maintenant().toISOString(),
      fermer: (raison) => connexion.send(421, `4.3.2 ${raison}`),
      couper: () => serveur.couper(connexion),
    })
    oublis.set(session, oublier)
  }

  // La bibliothèque ne dit pas à quelle connexion va un contexte : le dernier choisi vaut pour elle.
  let choisi: ContexteChoisi | null = null
  const montre = () => choisi ?? env.reglages()

  const options: SMTPServerOptions = {
    name: env.nom,
    secure: tlsDirect,
    // Jamais montré : le contexte est choisi à chaque poignée de main.
    ...clesDuCertificat(env),
    requestCert: true,
    rejectUnauthorized: false,
    authMethods: ['XOAUTH2', 'PLAIN'],
    size: env.reglages().tailleMax,
    hideSMTPUTF8: true,
    hideDSN: false,
    hideENHANCEDSTATUSCODES: false,
    disableReverseLookup: true,
    logger: false,
    socketTimeout: INACTIVITE_MS,
    closeTimeout: 100,
    onSecure(socket, session, suite) {
      const suivi = suiviDe(session)
      suivi.certificat = lireCertificat(socket as TLSSocket, env)
      suivi.tls = lireFaits(socket as TLSSocket, suivi.certificat)
      suivi.boite = null
      noterTls(env, { connexion: session.id, protocole: 'smtp', montre: montre(), tls: suivi.tls })
      suite()
    },
    onAuth(auth, session, suite) {
      authentifier(env, { auth, session, suivi: suiviDe(session) }).then(
        (reponse) => suite(null, reponse),
        (erreur: Error) => suite(erreur),
      )
    },
    onMailFrom({ address, args }, session, suite) {
      const suivi = suiviDe(session)
      const annoncee = args === false ? 0 : args.SIZE
      const refus =
        exigerSession(suivi) ??
        exigerExpediteur(suivi, address) ??
        exigerTaille(annoncee, tailleMax(env, suivi))
      noterCommande(env, { suivi, session, verbe: 'MAIL', code: refus?.responseCode ?? 250 })
      suite(refus)
    },
    onRcptTo({ address }, session, suite) {
      const suivi = suiviDe(session)
      const refus =
        exigerSession(suivi) ?? exigerDestinataire(env, address, session.envelope.rcptTo.length)
      noterCommande(env, {
        suivi,
        session,
        verbe: 'RCPT',
        code: refus?.responseCode ?? 250,
        adresse: address,
      })
      suite(refus)
    },
    onData(flux, session, suite) {
      const suivi = suiviDe(session)
      const boite = suivi.boite?.adresse ?? null
      const prendre = (...modes: Parameters<typeof env.pannes.prendre>[1][]) =>
        env.pannes.prendre({ endpoint: 'smtp', etape: 'FIN', boite }, ...modes)
      const couperPendant = env.pannes.prendre(
        { endpoint: 'smtp', etape: 'DATA', boite },
        'drop-during-data',
      )
      if (couperPendant)
        flux.once('data', () =>
          env.sessions
            .toutes()
            .find(({ id }) => id === session.id)
            ?.couper(),
        )
      const conclure = async () => {
        const recu = await recevoirMessage(flux, tailleMax(env, suivi))
        // Un message court arrive d'un coup : la coupure le perd quand même.
        if ('coupe' in recu || couperPendant) {
          noterCommande(env, { suivi, session, verbe: 'DATA', code: 0 })
          return
        }
        if ('tropGrand' in recu) {
          noterCommande(env, { suivi, session, verbe: 'DATA', code: 552 })
          throw new RefusSmtp(552, `5.3.4 message de plus de ${tailleMax(env, suivi)} octets`)
        }
        if (prendre('temp-fail')) {
          noterCommande(env, { suivi, session, verbe: 'DATA', code: 451 })
          throw new RefusSmtp(451, '4.3.0 reessayez plus tard')
        }
        const file = await remettre({ octets: recu.octets, session, suivi })
        if (prendre('drop-after-data')) suivi.perdreReponse = true
        return file
      }
      conclure().then(
        (file) => file !== undefined && suite(null, `2.0.0 file ${file}`),
        (erreur: Error) => suite(erreur),
      )
    },
    onClose(session) {
      oublis.get(session)?.()
    },
  }
  const serveur = new ServeurDuBanc(options, {
    contexte: () => {
      choisi = choisirContexte('smtp', { ...env, reglages: env.reglages() })
      return choisi.contexte
    },
    avantCommande,
    avantReponse: ({ session }, reponse) => traduireReponse(env, suiviDe(session), reponse),
    surConnexion,
  })
  // Une remise à zéro par le client n'arrête pas le banc (mssante.md §18).
  serveur.on('error', (erreur: Error & { code?: string; meta?: { stage?: string } }) => {
    if (erreur.meta?.stage === 'connect')
      noterTls(env, {
        connexion: 'smtp',
        protocole: 'smtp',
        montre: montre(),
        echec: erreur.code === 'SocketError' ? new Error(RACCROCHE) : erreur,
      })
  })
  return serveur
}

function clesDuCertificat({ contextes }: EnvMss): { key: string; cert: string } {
  const { cert, cle } = contextes.pem('valide')
  return { key: cle, cert }
}
