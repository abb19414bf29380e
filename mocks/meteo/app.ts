import { Hono } from 'hono'
import { z } from 'zod'
import { lireJson } from '../serveur/lire-json.ts'
import type { ServiceControle } from '../service.ts'
import { SITUATIONS, type Situation, trouverSituation } from './situations.ts'

const DEMANDE = z.strictObject({ situation: z.string().max(60) })

/** Une situation a du sens quand tous ses services sont là. */
const possible = (situation: Situation, services: ReadonlyMap<string, ServiceControle>) =>
  situation.pannes.every(({ service }) => services.has(service))

const decrire = ({ id, libelle, aVoir }: Situation) => ({ id, libelle, aVoir })

/**
 * Le temps qu'il fait sur les services : `GET /_mock/meteo` donne les situations et celle en cours,
 * `POST { situation }` en provoque une après avoir levé la précédente, `DELETE` rend le beau temps.
 * Ne touche qu'aux pannes : ni données, ni journal, ni horloge.
 */
export function creerMeteo(liste: readonly ServiceControle[]): Hono {
  const services = new Map<string, ServiceControle>(liste.map((s) => [s.nom, s]))
  const offertes = SITUATIONS.filter((situation) => possible(situation, services))
  let enCours: Situation | null = null
  // Une remise à zéro d'un service lève aussi ses pannes : la situation ne tient plus.
  const tient = () => liste.some((service) => service.pannes.lister().length > 0)
  const etat = () => ({
    enCours: enCours && tient() ? decrire(enCours) : null,
    situations: offertes.map(decrire),
  })
  const lever = () => {
    for (const service of liste) service.pannes.vider()
    enCours = null
  }
  const app = new Hono()
  app.get('/', (c) => c.json(etat()))
  app.delete('/', (c) => {
    lever()
    return c.json(etat())
  })
  app.post('/', async (c) => {
    const lu = await lireJson(c, DEMANDE)
    if ('reponse' in lu) return lu.reponse
    const situation = trouverSituation(lu.corps.situation)
    if (!situation || !offertes.includes(situation)) {
      const noms = offertes.map(({ id }) => id).join(', ')
      return c.json(
        { erreurs: [`Situation « ${lu.corps.situation} » inconnue ; situations : ${noms}.`] },
        400,
      )
    }
    lever()
    const erreurs = situation.pannes.flatMap(
      ({ service, panne }) => services.get(service)?.armerPanne(panne) ?? [],
    )
    if (erreurs.length > 0) return c.json({ erreurs: [...erreurs] }, 500)
    enCours = situation
    return c.json(etat())
  })
  return app
}
