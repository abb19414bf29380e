import { setTimeout as attendre } from 'node:timers/promises'
import type { ImapFlow } from 'imapflow'
import type { Noyau } from '../../serveur/dependances.ts'
import { estIncident } from '../../serveur/incident.ts'
import type { Ouverture } from '../acces.ts'
import type { Boite } from '../boites/boite.ts'
import { lireBoite, noterErreur } from '../boites/depot.ts'
import { pauseApres } from '../envoi/facteur.ts'
import type { Connecter } from '../transport/connecter.ts'
import { ouvrirImap } from '../transport/imap.ts'
import { estIncidentMss, incidentMss } from '../transport/incidents.ts'
import { traduire } from '../transport/traduire.ts'
import { type Depouillement, depouiller } from './depouiller.ts'
import { rangerEnvois, verifierDouteux } from './ranger-envois.ts'
import { relever } from './relever.ts'

/** Une boîte ouverte en permanence tant que sa preuve tient : le courrier arrive de lui-même. */
export interface Veille {
  /** La session IMAP ouverte, ou `null` entre deux connexions. */
  session(): ImapFlow | null
  /** Relève, en ouvrant la boîte au besoin ; se tient quand c'est fait, rejette avec une phrase. */
  relever(): Promise<void>
  fermer(): void
}

export interface MoyensVeille extends Depouillement {
  noyau: Noyau
  connecter: Connecter
  delaiMs: number
  ouvrir(boite: Boite): Promise<Ouverture>
  /** L'opérateur a refusé le jeton présenté. */
  surRefus(boiteId: number): void
  tracer(boite: Boite, demande: string, erreur: string | null): void
  /** La veille a cessé d'elle-même : plus de jeton, ou un refus que seul l'utilisateur lève. */
  surFin(): void
}

/** Au-delà de ces refus, insister ferait fermer la boîte. */
const SANS_INSISTER = [
  'sans-configuration',
  'sans-jeton',
  'jeton-refuse',
  'boite-refusee',
  'sans-certificat',
] as const

export function creerVeille(moyens: MoyensVeille, boiteId: number): Veille {
  const { noyau } = moyens
  const arret = new AbortController()
  let ouverte: ImapFlow | null = null
  let releve: Promise<void> = Promise.resolve()
  /** Ceux qui attendent l'issue de l'ouverture en cours. */
  const attentes: ((manque: Error | null) => void)[] = []
  const prevenir = (manque: Error | null) => {
    for (const suite of attentes.splice(0)) suite(manque)
  }

  /** L'une après l'autre : deux relèves croisées prendraient deux fois le même courrier. */
  function enchainer(session: ImapFlow): Promise<void> {
    const suite = releve.catch(() => undefined).then(() => unTour(session))
    releve = suite
    return suite
  }

  async function unTour(session: ImapFlow): Promise<void> {
    const boite = lireBoite(noyau.base, boiteId)
    if (!boite || arret.signal.aborted || !session.usable) return
    const { nouveaux } = await relever(noyau, boite, session)
    await depouiller(noyau, boiteId, session, moyens)
    const refus = await rangerEnvois(noyau, boiteId, session)
    if (refus) noterErreur(noyau.base, boiteId, refus)
    await verifierDouteux(noyau, boiteId, session)
    if (session.mailbox && session.mailbox.path !== 'INBOX') await session.mailboxOpen('INBOX')
    if (nouveaux.length > 0) moyens.tracer(boite, `IMAP FETCH (${nouveaux.length} messages)`, null)
  }

  async function ouvrir(boite: Boite): Promise<ImapFlow> {
    if (!boite.serveurs) throw incidentMss('sans-configuration')
    const { imap } = boite.serveurs
    const { preuve, client } = await moyens.ouvrir(boite)
    const { delaiMs } = moyens
    const session = await moyens.connecter(imap, client, (acces) =>
      ouvrirImap(acces, { adresse: boite.adresse, preuve, delaiMs }, noyau.mutations),
    )
    await session.mailboxOpen('INBOX')
    moyens.tracer(boite, 'IMAP AUTHENTICATE', null)
    return session
  }

  /** Une session de bout en bout : elle dure au-delà de son jeton, jusqu'à ce qu'on la ferme. */
  async function suivre(session: ImapFlow): Promise<void> {
    // Une relève refusée en cours de veille se dit et se reprend : la session est rouverte.
    const fermee = new Promise<void>((fini, rompre) => {
      session.once('close', fini)
      session.on('exists', () => void enchainer(session).catch(rompre))
    })
    fermee.catch(() => undefined)
    ouverte = session
    try {
      await enchainer(session)
      prevenir(null)
      await fermee
    } finally {
      ouverte = null
      session.close()
    }
  }

  /** Rouvre d'elle-même, de plus en plus rarement, avec un jeton frais à chaque fois (CONF.11). */
  async function vivre(): Promise<void> {
    let echecs = 0
    while (!arret.signal.aborted) {
      const boite = lireBoite(noyau.base, boiteId)
      if (!boite) return
      try {
        const session = await ouvrir(boite)
        if (arret.signal.aborted) return session.close()
        echecs = 0
        await suivre(session)
      } catch (erreur) {
        if (arret.signal.aborted) return
        const incident = estIncident(erreur) ? erreur : traduire(erreur)
        noterErreur(noyau.base, boiteId, incident.message)
        prevenir(incident)
        if (estIncidentMss(incident, 'jeton-refuse')) moyens.surRefus(boiteId)
        moyens.tracer(boite, 'IMAP', incident.message)
        if (SANS_INSISTER.some((code) => estIncidentMss(incident, code))) return
      }
      echecs += 1
      await attendre(pauseApres(echecs), undefined, { signal: arret.signal, ref: false })
    }
  }

  vivre()
    .catch((erreur: unknown) => {
      if (!arret.signal.aborted) console.error('Erreur du logiciel', erreur)
    })
    .finally(() => {
      prevenir(incidentMss('coupure'))
      moyens.surFin()
    })

  return {
    session: () => (ouverte?.usable ? ouverte : null),
    relever: () =>
      ouverte?.usable
        ? enchainer(ouverte)
        : new Promise((fini, rejeter) => {
            attentes.push((manque) => (manque ? rejeter(manque) : fini()))
          }),
    fermer() {
      arret.abort()
      // Un adieu en règle, sans attendre : la session PSC est finie, l'opérateur doit le savoir (CONF.10).
      void ouverte?.logout().catch(() => undefined)
    },
  }
}
