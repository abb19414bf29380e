import { Hono } from 'hono'
import { z } from 'zod'
import { CHAMPS_FACULTATIFS } from '../base/reglages.ts'
import type { Cabinet, Environnement } from '../logiciel/cabinet.ts'
import { lireDemande } from '../logiciel/lire-demande.ts'
import { refuser } from '../logiciel/refuser.ts'

const forme = z.strictObject({
  droits: z.strictObject({ consulter: z.boolean(), insi: z.boolean() }).optional(),
  affichage: z.array(z.enum(CHAMPS_FACULTATIFS)).optional(),
  pieces: z
    .array(z.strictObject({ nature: z.string().min(1).max(200), degre: z.enum(['haut', 'bas']) }))
    .max(50)
    .optional(),
  validationAutomatique: z.boolean().optional(),
  identification: z.enum(['professionnel', 'structure']).optional(),
})

/** Les réglages du cabinet, chacun enregistré par son propre bouton. */
export function routesParametres({ base }: Cabinet): Hono<Environnement> {
  const app = new Hono<Environnement>()
  app.get('/', (c) => c.json(base.reglages))
  app.put('/', async (c) => {
    if (c.get('compte').role === 'Secrétariat')
      return refuser(c, 403, 'Les paramètres sont réservés aux médecins.')
    const lu = await lireDemande(c, forme)
    if (!lu) return refuser(c, 400, 'Réglage illisible.')
    Object.assign(base.reglages, JSON.parse(JSON.stringify(lu)))
    return c.json({ message: 'Réglage enregistré.' })
  })
  return app
}
