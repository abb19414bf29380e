import { Hono } from 'hono'
import { z } from 'zod'
import type { Horloge } from '../contrat.ts'
import { accesLocal } from '../serveur/acces-local.ts'
import { lireJson } from '../serveur/lire-json.ts'
import type { ServiceControle } from '../service.ts'

const AVANCE = z.strictObject({
  /** Secondes, négatives admises ; dix ans au plus. */
  advanceSeconds: z.number().min(-315_360_000).max(315_360_000),
})
const OBJET = z.looseObject({})

/** Les verbes communs d'un service, plus ses commandes (conception.md §5). */
function monter(service: ServiceControle, horloge: Horloge): Hono {
  const app = new Hono()
  app.get('/etat', (c) => c.json(service.etat()))
  app.get('/journal', (c) => {
    const depuis = Number(c.req.query('depuis') ?? 0)
    if (!Number.isInteger(depuis) || depuis < 0) {
      return c.json({ erreurs: ['Le paramètre « depuis » est un entier positif ou nul.'] }, 400)
    }
    return c.json({ service: service.nom, entrees: service.journal.lire(depuis) })
  })
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
  return app
}

/**
 * L'API de contrôle des services simulés, `/_mock/<service>/<verbe>` (conception.md §5). Ne répond
 * qu'à la machine elle-même ; les erreurs sont `{ erreurs: […] }`, en français, toutes à la fois.
 */
export function creerControle(services: readonly ServiceControle[], horloge: Horloge): Hono {
  const app = new Hono()
  app.use(accesLocal)
  for (const service of services) app.route(`/_mock/${service.nom}`, monter(service, horloge))
  app.notFound((c) => {
    const noms = services.map((s) => s.nom).join(', ')
    return c.json({ erreurs: [`Chemin ${c.req.path} inconnu ; services : ${noms}.`] }, 404)
  })
  app.onError((erreur, c) => c.json({ erreurs: [`Faute du banc : ${erreur.message}`] }, 500))
  return app
}
