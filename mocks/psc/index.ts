import type { HttpBindings } from '@hono/node-server'
import type { Hono } from 'hono'
import type { ClientApi } from '../api-psc/clients.ts'
import { type ApiPsc, creerApiPsc } from '../api-psc/index.ts'
import type { Horloge } from '../contrat.ts'
import { creerJournal } from '../journal.ts'
import { creerPannes } from '../pannes.ts'
import { PERSONNES } from '../personnes/personnes.ts'
import type { Personne } from '../personnes/types.ts'
import type { Confiance } from '../pki/confiance.ts'
import type { ServiceControle } from '../service.ts'
import type { AdressesPsc } from './adresses.ts'
import { creerApp } from './app.ts'
import { lireCertificatPresente } from './authentification/certificat.ts'
import { creerTrousseau } from './cles/trousseau.ts'
import { creerRegistre, type RegistreClients } from './clients/registre.ts'
import type { ClientPscDonne } from './clients/types.ts'
import { commandesPsc } from './commandes.ts'
import { creerEtat } from './etat/index.ts'
import type { Fournisseur } from './fournisseur.ts'
import { type Introspection, introspecter } from './introspection/introspecter.ts'
import { lirePannePsc, type PannePsc } from './pannes.ts'
import type { ReglagesPsc } from './reglages.ts'
import { resumer } from './resumer.ts'

export interface OptionsPsc {
  horloge: Horloge
  /** Autorités d'après lesquelles un certificat de client est jugé. */
  confiance: Confiance
  /** Où le service répond ; connu une fois le port ouvert. */
  adresses: () => AdressesPsc
  /** Fournisseurs de service de départ ; lève s'ils sont mal formés. */
  clients: readonly ClientPscDonne[]
  /** Logiciels habilités auprès de l'API Pro Santé Connectée d'essai. */
  clientsApi?: readonly ClientApi[]
  reglages?: Partial<ReglagesPsc>
  personnes?: readonly Personne[]
  /** Première clé de signature, PKCS#8 PEM ; absente, elle est tirée. */
  cleSignature?: string
  /** Hôtes sous lesquels la page de l'e-CPS répond, en plus de localhost. */
  hotesAdmis?: readonly string[]
}

export interface ServicePsc {
  app: Hono<{ Bindings: HttpBindings }>
  controle: ServiceControle
  /** Dit si un jeton vaut encore, pour les autres services du banc (psc.md §8). */
  introspecter(jeton: string): Introspection
  /** Garde une API Pro Santé Connectée du banc : jeton échangé, certificat, périmètre (psc.md §12). */
  garderApi: ApiPsc['garder']
  clients: RegistreClients
  clientsApi: readonly ClientApi[]
}

/**
 * Pro Santé Connect simulé (psc.md §2 à §11 et §16) : fournisseur OpenID Connect à la forme du vrai,
 * sessions et jetons en mémoire, toutes les durées à l'horloge du banc.
 */
export function creerPsc(options: OptionsPsc): ServicePsc {
  const { horloge, confiance } = options
  const secondes = () => Math.floor(horloge.maintenant().getTime() / 1000)
  const journal = creerJournal('psc', horloge)
  const fournisseur: Fournisseur = {
    secondes,
    adresses: options.adresses,
    clients: creerRegistre(options.clients),
    trousseau: creerTrousseau(secondes, options.cleSignature),
    etat: creerEtat(secondes, options.reglages ?? {}),
    pannes: creerPannes<PannePsc>(),
    personnes: options.personnes ?? PERSONNES,
  }
  const { etat, pannes, clients } = fournisseur
  const api = creerApiPsc({
    secondes,
    adresses: options.adresses,
    introspecter: (jeton) => introspecter(fournisseur, jeton),
    clients: options.clientsApi ?? [],
  })
  const controle: ServiceControle = {
    nom: 'psc',
    journal,
    pannes,
    armerPanne(corps) {
      const lue = lirePannePsc(corps)
      if ('erreurs' in lue) return lue.erreurs
      pannes.armer(lue.panne)
      return []
    },
    etat: () => ({ ...resumer(fournisseur, horloge), api: api.etat() }),
    reinitialiser() {
      etat.reinitialiser()
      api.reinitialiser()
      pannes.vider()
      journal.vider()
    },
    commandes: { ...commandesPsc(fournisseur), ...api.commandes },
  }
  const app = creerApp(
    {
      fournisseur,
      journal,
      lireCertificat: (socket) => lireCertificatPresente(socket, confiance),
    },
    { hotesAdmis: options.hotesAdmis ?? [], voisines: api.routes },
  )
  return {
    ...{ app, controle, clients },
    clientsApi: api.clients,
    garderApi: api.garder,
    introspecter: (jeton) => introspecter(fournisseur, jeton),
  }
}
