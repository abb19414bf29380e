import { z } from 'zod'
import type { Route } from '../psc/app.ts'
import { creerTrousseau } from '../psc/cles/trousseau.ts'
import type { DemandePsc } from '../psc/demande.ts'
import { lireJson } from '../serveur/lire-json.ts'
import { verifier } from '../serveur/verifier.ts'
import type { Commande } from '../service.ts'
import { CHEMIN_WHOAMI, PROTOCOLE_API, ROYAUME_API } from './adresses.ts'
import type { ClientApi } from './clients.ts'
import { repondreClesApi, repondreDecouverteApi } from './decouverte.ts'
import { creerEtatApi } from './etat.ts'
import { repondreJetonApi } from './jeton/repondre.ts'
import { type ReglagesApi, SCHEMA_REGLAGES_API } from './reglages.ts'
import { type Garde, garder } from './ressource/garder.ts'
import { repondreWhoami } from './ressource/repondre.ts'
import type { ServeurApi } from './serveur-api.ts'

export interface ApiPsc {
  /** À monter sur l'application de PSC : même serveur, mêmes pannes, même journal. */
  routes: readonly Route[]
  clients: readonly ClientApi[]
  /** `reglages-api` : durées, écriture de la liaison, code du jeton mort. */
  commandes: Record<string, Commande>
  etat(): Record<string, unknown>
  /** Garde une ressource voisine : jeton, certificat, périmètre. */
  garder(recue: DemandePsc, perimetre: string): Promise<Garde>
  reinitialiser(): void
}

/**
 * L'API Pro Santé Connectée d'essai et son serveur d'autorisation : un jeton d'accès de PSC s'y
 * échange contre un jeton de l'API lié au certificat (RFC 8693, psc.md §12).
 */
export function creerApiPsc({
  reglages,
  ...acces
}: Omit<ServeurApi, 'etat' | 'trousseau'> & {
  reglages?: Partial<ReglagesApi> | undefined
}): ApiPsc {
  const etat = creerEtatApi(reglages)
  const serveur: ServeurApi = { ...acces, etat, trousseau: creerTrousseau(acces.secondes) }
  const route = (
    chemin: string,
    verbe: Route['verbes'][number],
    point: Route['point'],
    repondre: Route['repondre'],
  ): Route => ({ chemin, verbes: [verbe], point, repondre })
  return {
    clients: serveur.clients,
    routes: [
      route(`${ROYAUME_API}/.well-known/openid-configuration`, 'GET', 'apiDiscovery', () =>
        repondreDecouverteApi(serveur),
      ),
      route(`${PROTOCOLE_API}/certs`, 'GET', 'apiDiscovery', () => repondreClesApi(serveur)),
      route(`${PROTOCOLE_API}/token`, 'POST', 'apiToken', (_, recue) =>
        repondreJetonApi(serveur, recue),
      ),
      route(CHEMIN_WHOAMI, 'GET', 'apiWhoami', (_, recue) => repondreWhoami(serveur, recue)),
    ],
    commandes: {
      async 'reglages-api'(c) {
        const lu = await lireJson(c, z.looseObject({}))
        if ('reponse' in lu) return lu.reponse
        const complet = verifier(SCHEMA_REGLAGES_API, { ...etat.reglages, ...lu.corps })
        if ('erreurs' in complet) return c.json({ erreurs: complet.erreurs }, 400)
        etat.reglages = complet.valeur
        return c.json(etat.reglages)
      },
    },
    etat: () => ({
      reglages: etat.reglages,
      clients: serveur.clients.map(({ id, certificat, perimetres }) => ({
        ...{ id, certificat, perimetres },
      })),
    }),
    garder: (recue, perimetre) => garder(serveur, recue, perimetre),
    reinitialiser: etat.reinitialiser,
  }
}
