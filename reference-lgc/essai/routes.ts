import { Hono } from 'hono'
import { z } from 'zod'
import { reconnaitreMessages } from '../dmp/responsabilite/responsabilite.ts'
import { estMutation, IDS_MUTATIONS } from '../mutations/index.ts'
import type { Dependances } from '../serveur/dependances.ts'
import { remettreANeuf } from './remettre-a-neuf.ts'

const schemaDemande = z.object({ mutations: z.array(z.string()).optional() })

/** Les commandes du banc : absentes du logiciel tant que l'option `essai` ne les ouvre pas. */
export function routesEssai(dep: Dependances): Hono {
  const app = new Hono()

  app.post('/_essai/reinitialiser', async (c) => {
    const lue = schemaDemande.safeParse(await c.req.json().catch(() => ({})))
    if (!lue.success) return c.json({ erreur: 'Corps attendu : { "mutations"?: string[] }.' }, 400)
    const demandees = lue.data.mutations ?? []
    const inconnues = demandees.filter((id) => !estMutation(id))
    if (inconnues.length > 0)
      return c.json(
        { erreur: `Mutant inconnu : ${inconnues.join(', ')}.`, connues: IDS_MUTATIONS },
        400,
      )
    dep.appels.abandonner()
    dep.apcv?.abandonner()
    dep.psc?.abandonner()
    dep.espace?.abandonner()
    dep.messagerie?.abandonner()
    dep.connecteurDmp?.abandonner()
    dep.ordonnance?.abandonner()
    dep.annuaire?.abandonner()
    dep.diffusion?.abandonner()
    dep.reception?.abandonner()
    dep.mutations.regler(demandees.filter(estMutation))
    remettreANeuf(dep.base)
    dep.messagerie?.semer()
    // Les comptes du banc sont ceux d'un cabinet qui travaille : le message du DMP est déjà lu.
    if (dep.connecteurDmp) reconnaitreMessages(dep)
    return c.json({ actives: dep.mutations.actives() })
  })

  app.get('/_essai/mutations', (c) =>
    c.json({ actives: dep.mutations.actives(), consultees: dep.mutations.consultees() }),
  )

  return app
}
