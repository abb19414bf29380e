import { Hono } from 'hono'
import type { OptionsLgc } from '../../options.ts'
import type { Env } from '../../serveur/contexte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import type { Psc } from '../psc.ts'
import { routesAcces } from './connexion.tsx'
import { routesEchec } from './echec.tsx'
import { routesPortail } from './portail.tsx'
import { routesRapprochement } from './rapprochement.tsx'
import { routesSituation } from './situation.tsx'
import { routesSortie } from './sortie.tsx'
import { routesTelephone } from './telephone.tsx'

/** Les pages de PSC ouvertes sans session : c'est par elles qu'elle s'ouvre. */
export function routesPscOuvertes(noyau: Noyau, psc: Psc): Hono<Env> {
  const app = new Hono<Env>()
  app.route('/', routesAcces(noyau, psc))
  app.route('/', routesEchec(noyau))
  app.route('/', routesRapprochement(noyau, psc))
  app.route('/', routesSortie(noyau, psc))
  if (psc.options.telephone) app.route('/', routesTelephone(noyau, psc))
  return app
}

/** Les pages de PSC d'un utilisateur connecté. */
export function routesPscConnectees(
  noyau: Noyau,
  psc: Psc,
  { dmp }: Pick<OptionsLgc['services'], 'dmp'>,
): Hono<Env> {
  const app = new Hono<Env>()
  app.route('/', routesSituation(noyau, psc))
  if (dmp) app.route('/', routesPortail(noyau, psc, dmp.webPs))
  return app
}
