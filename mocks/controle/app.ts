import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Horloge } from '../contrat.ts'
import { creerMeteo } from '../meteo/app.ts'
import { creerAccesParHote, creerAccesParJeton } from '../serveur/acces-controle.ts'
import type { Connexions } from '../serveur/connexions.ts'
import { lireJson } from '../serveur/lire-json.ts'
import type { Porte } from '../serveur/porte.ts'
import type { ServiceControle } from '../service.ts'

const AVANCE = z.strictObject({
  /** Secondes, négatives admises ; dix ans au plus. */
  advanceSeconds: z.number().min(-315_360_000).max(315_360_000),
})
const OBJET = z.looseObject({})

/** Ce qui change quand l'API est ouverte au réseau. */
export interface OuvertureControle {
  /** Hôtes admis en plus de localhost. */
  hotes: readonly string[]
  /** Exigé de tous quand il n'est pas nul. */
  jeton: string | null
  /** Ce que l'IGC publie sans jeton. */
  pki?: Hono
  porte?: Porte
  /** Connexions qui n'ont pas donné de requête. */
  connexions?: Connexions
}

/** La suite d'un journal après le repère `depuis` de la requête. */
function lireDepuis(c: Context, service: string, lire: (depuis: number) => readonly object[]) {
  const depuis = Number(c.req.query('depuis') ?? 0)
  if (!Number.isInteger(depuis) || depuis < 0) {
    return c.json({ erreurs: ['Le paramètre « depuis » est un entier positif ou nul.'] }, 400)
  }
  return c.json({ service, entrees: lire(depuis) })
}

/** Les verbes communs d'un service, plus ses commandes (conception.md §5). */
function monter(service: ServiceControle, horloge: Horloge): Hono {
  const app = new Hono()
  app.get('/etat', (c) => c.json(service.etat()))
  app.get('/journal', (c) => lireDepuis(c, service.nom, service.journal.lire))
  app.post('/faults', async (c) => {
    const lu = await lireJson(c, OBJET)
    if ('reponse' in lu) return lu.reponse
    const erreurs = service.armerPanne(lu.corps)
    if (erreurs.length > 0) return c.json({ erreurs }, 400)
    return c.json({ pannes: service.pannes.lister() })
  })
  app.delete('/faults', (c) => {
    service.pannes.vider()
    return c.json({ pannes: [] })
  })
  app.post('/clock', async (c) => {
    const lu = await lireJson(c, AVANCE)
    if ('reponse' in lu) return lu.reponse
    return c.json({ now: horloge.avancer(lu.corps.advanceSeconds).toISOString() })
  })
  app.post('/reset', (c) => {
    service.reinitialiser()
    horloge.reinitialiser()
    return c.json({ now: horloge.maintenant().toISOString() })
  })
  for (const [verbe, commande] of Object.entries(service.commandes)) {
    app.post(`/${verbe}`, commande)
  }
  for (const [chemin, lecture] of Object.entries(service.lectures ?? {})) {
    app.get(`/${chemin}`, lecture)
  }
  return app
}

/**
 * L'API de contrôle des services simulés, `/_mock/<service>/<verbe>` (conception.md §5). Ne répond
 * qu'à la machine elle-même, sauf `ouverture` : alors avec un jeton ; `/pki` reste public. Les erreurs sont `{ erreurs: […] }`, en français, toutes à la fois.
 */
export function creerControle(
  services: readonly ServiceControle[],
  horloge: Horloge,
  ouverture: OuvertureControle = { hotes: [], jeton: null },
): Hono {
  const app = new Hono()
  if (ouverture.pki) app.route('/pki', ouverture.pki)
  app.use(creerAccesParHote(ouverture.hotes), creerAccesParJeton(ouverture.jeton))
  const { porte, connexions } = ouverture
  if (porte) app.get('/_mock/reseau/journal', (c) => lireDepuis(c, 'reseau', porte.refusees))
  if (connexions) app.get('/_mock/connexions', (c) => lireDepuis(c, 'connexions', connexions.lire))
  for (const service of services) app.route(`/_mock/${service.nom}`, monter(service, horloge))
  app.route('/_mock/meteo', creerMeteo(services))
  app.notFound((c) => {
    const noms = services.map((s) => s.nom).join(', ')
    return c.json({ erreurs: [`Chemin ${c.req.path} inconnu ; services : ${noms}.`] }, 404)
  })
  app.onError((erreur, c) => c.json({ erreurs: [`Faute du banc : ${erreur.message}`] }, 500))
  return app
}
