import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { heure } from '../../../reports/campagne/dates.ts'
import { lirePersonne } from '../guide/personne.ts'
import { type Brouillons, VALEURS_MAX } from './brouillons.ts'

const CORPS_MAX = 256 * 1024
const CLE = z.string().min(1).max(200)

const FRAPPE = z.object({
  cle: CLE,
  valeurs: z.record(z.string().max(100), z.string().max(VALEURS_MAX)),
})

/** Ce qui se tape est gardé à la frappe, et rendu aux autres pages ouvertes. */
export function routesBrouillons(brouillons: Brouillons): Hono {
  const app = new Hono()
  app.get('/', (c) => {
    const champs = Object.entries(brouillons.lire(c.req.query('cle') ?? ''))
    return c.json(
      Object.fromEntries(
        champs.map(([nom, { valeur, par, date }]) => [
          nom,
          { valeur, date, note: `${par || 'une autre page'}, ${heure(date)}` },
        ]),
      ),
    )
  })
  app.post('/', bodyLimit({ maxSize: CORPS_MAX }), async (c) => {
    const lue = FRAPPE.safeParse(await c.req.json().catch(() => null))
    if (!lue.success) return c.text('Saisie mal formée.', 400)
    const { cle, valeurs } = lue.data
    const champs = Object.entries(valeurs).filter(([nom]) => !nom.startsWith('_'))
    brouillons.noter(cle, Object.fromEntries(champs), lirePersonne(c))
    return c.body(null, 204)
  })
  return app
}
