import type { Hono } from 'hono'
import type { Horloge } from '../contrat.ts'
import { creerJournal } from '../journal.ts'
import type { Confiance } from '../pki/confiance.ts'
import type { Pki } from '../pki/index.ts'
import type { OptionsServeur } from '../serveur/ouvrir-serveur.ts'
import type { ServiceControle } from '../service.ts'
import { creerAcces, type JetonVerifie } from './acces/ouvrir-boite.ts'
import { accueillir } from './accueillir.ts'
import { creerAutoconfig } from './autoconfig/app.ts'
import { BOITES_DE_TEST } from './boites/boites-de-test.ts'
import { creerRegistreBoites } from './boites/registre.ts'
import type { BoiteDonnee } from './boites/types.ts'
import { commandesMss } from './commandes/index.ts'
import { lecturesMss } from './commandes/lectures.ts'
import { ouvrirDns } from './dns/repondeur.ts'
import { HOTE_OPERATEUR } from './dns/zone.ts'
import { type Ecoute, ecouter } from './ecouter.ts'
import type { EnvMss } from './env.ts'
import { servirImap } from './imap/servir.ts'
import { creerDepot } from './magasin/depot.ts'
import { creerPannesMss, lirePanneMss } from './pannes.ts'
import { SCHEMA_REGLAGES } from './reglages.ts'
import { creerArchives } from './remise/archives.ts'
import { creerRemise } from './remise/remettre.ts'
import { creerEtatRobots, rendreLesDus } from './remise/robots.ts'
import { resumer } from './resumer.ts'
import { creerRegistreSessions } from './sessions.ts'
import { creerServiceSmtp } from './smtp/servir.ts'
import { creerContextes } from './tls/contextes.ts'

export interface OptionsMss {
  horloge: Horloge
  confiance: Confiance
  pki: Pick<Pki, 'fichiers' | 'dossier'>
  /** Boîte que l'Annuaire simulé publie à cette adresse ; `null` sans elle. */
  inscrite?: (adresse: string) => BoiteDonnee | null
  /** Ce que Pro Santé Connect dit d'un jeton ; rejette quand il ne répond pas (psc.md §8). */
  verifierJeton: (
    jeton: string,
    mode: 'introspection' | 'jwks' | 'les-deux',
  ) => Promise<JetonVerifie>
}

/** Les quatre ports de messagerie. */
export interface PortsMss {
  imap: number
  imapStarttls: number
  smtp: number
  smtpStarttls: number
}

export interface EcouteMss {
  ports: PortsMss
  /** Port UDP du petit serveur DNS. */
  dns: number
  fermer(): Promise<void>
}

export interface ServiceMss {
  controle: ServiceControle
  /** Autoconfiguration, à servir en HTTPS (mssante.md §5). */
  autoconfig: Hono
  boites(): readonly string[]
  /** Met un message dans une boîte, sans enveloppe ; pour une mesure. Lève quand la boîte est inconnue. */
  deposer(adresse: string, octets: Buffer): void
  /** Ouvre IMAP et SMTP ; lève `ErreurPort` quand un port est pris. Le DNS prend `portDns`, ou un autre. */
  ouvrir(
    ports: PortsMss,
    options?: { hote?: string; reseau?: OptionsServeur['reseau']; portDns?: number },
  ): Promise<EcouteMss>
  /** Certificat et clé de l'opérateur, PEM, pour l'autoconfiguration. */
  certificat(): { cert: string; cle: string }
  liberer(): void
}

const BATTEMENT_MS = 500

/**
 * Les opérateurs MSSanté simulés (mssante.md §6 à §8) : soumission SMTP, boîtes IMAP, autoconfiguration,
 * rapports et robot Mon espace santé. Tout est en mémoire, à l'horloge du banc.
 */
export async function creerMss({
  horloge,
  confiance,
  pki,
  inscrite,
  verifierJeton,
}: OptionsMss): Promise<ServiceMss> {
  const journal = creerJournal('mss', horloge)
  const boites = creerRegistreBoites(BOITES_DE_TEST, inscrite)
  const archives = creerArchives()
  const robots = creerEtatRobots()
  let reglages = SCHEMA_REGLAGES.parse({})
  let lieu = { hote: 'localhost', ports: { imap: 0, imapStarttls: 0, smtp: 0, smtpStarttls: 0 } }
  const env: EnvMss = {
    nom: HOTE_OPERATEUR,
    horloge,
    confiance,
    journal,
    pannes: creerPannesMss(),
    boites,
    depot: creerDepot({ boites, horloge }),
    acces: creerAcces({
      boites,
      horloge,
      verifierJeton: (jeton) => verifierJeton(jeton, reglages.verification),
    }),
    sessions: creerRegistreSessions(),
    contextes: await creerContextes(pki, confiance.ca),
    reglages: () => reglages,
  }
  const remettre = creerRemise(env, { archives, robots })
  const battement = setInterval(() => rendreLesDus(env, robots), BATTEMENT_MS)
  battement.unref()
  const service = {
    env,
    archives,
    robots,
    changerReglages(nouveaux: typeof reglages) {
      reglages = nouveaux
    },
  }
  const controle: ServiceControle = {
    nom: 'mss',
    journal,
    pannes: env.pannes,
    armerPanne(corps) {
      const lue = lirePanneMss(corps)
      if ('erreurs' in lue) return lue.erreurs
      env.pannes.armer(lue.panne)
      return []
    },
    etat: () => resumer(env, lieu),
    reinitialiser() {
      for (const session of env.sessions.toutes()) session.couper()
      reglages = SCHEMA_REGLAGES.parse({})
      env.pannes.vider()
      boites.reinitialiser()
      archives.vider()
      robots.closes.clear()
      robots.aRendre = []
      journal.vider()
    },
    commandes: commandesMss(service),
    lectures: lecturesMss(service, pki),
  }
  return {
    controle,
    autoconfig: creerAutoconfig(env, () => lieu),
    boites: () => boites.toutes().map(({ adresse }) => adresse),
    deposer(adresse, octets) {
      const boite = boites.parAdresse(adresse)
      if (!boite) throw new Error(`Boîte inconnue : ${adresse}`)
      env.depot.deposer(boite, octets)
    },
    certificat: () => env.contextes.pem('valide'),
    liberer: () => clearInterval(battement),
    async ouvrir(ports, { hote = 'localhost', reseau, portDns = 0 } = {}) {
      const ouvertes: Ecoute[] = []
      const serveursSmtp: ReturnType<typeof creerServiceSmtp>[] = []
      const fermer = async () => {
        for (const serveur of serveursSmtp) serveur.couperTout()
        for (const session of env.sessions.toutes()) session.couper()
        await Promise.all(ouvertes.map((ecoute) => ecoute.fermer()))
      }
      const imap = (nom: string, port: number, tlsDirect: boolean) =>
        ecouter({ nom, port, reseau }, (socket) => {
          if (accueillir(socket, env.pannes, { endpoint: 'imap', tlsDirect }))
            void servirImap(socket, env, { tlsDirect })
        })
      const smtp = (nom: string, port: number, tlsDirect: boolean) => {
        const serveur = creerServiceSmtp(env, { tlsDirect, remettre })
        serveursSmtp.push(serveur)
        return ecouter({ nom, port, reseau }, (socket) => {
          if (accueillir(socket, env.pannes, { endpoint: 'smtp', tlsDirect }))
            serveur.server.emit('connection', socket)
        })
      }
      try {
        for (const [nom, ouvrir, tlsDirect] of [
          ['imap', imap, true],
          ['imapStarttls', imap, false],
          ['smtp', smtp, true],
          ['smtpStarttls', smtp, false],
        ] as const)
          ouvertes.push(await ouvrir(nom, ports[nom], tlsDirect))
      } catch (erreur) {
        await fermer()
        throw erreur
      }
      const [a = 0, b = 0, c = 0, d = 0] = ouvertes.map(({ port }) => port)
      lieu = { hote, ports: { imap: a, imapStarttls: b, smtp: c, smtpStarttls: d } }
      const dns = await ouvrirDns(env, portDns, () => lieu)
      ouvertes.push(dns)
      return { ports: lieu.ports, dns: dns.port, fermer }
    },
  }
}
