import { Hono } from 'hono'
import type { ModuleConsole } from '../module.ts'
import { rediriger, rendre } from '../rendre.ts'
import { adresseDirect } from '../vues/adresses.ts'
import { creerCompositeur } from './composer.tsx'
import { diffuser } from './flux.ts'
import { PageDirect } from './page.tsx'

export const moduleDirect: ModuleConsole = {
  prefixe: '/direct',
  entree: null,
  feuilles: [new URL('./direct.css', import.meta.url)],
  scripts: { direct: new URL('./direct.js', import.meta.url) },
  monter(contexte) {
    const app = new Hono()
    app.get('/:id', (c) => {
      const { id } = c.req.param()
      const etape = c.req.query('etape') ?? null
      const composition = creerCompositeur(contexte, id)(etape)
      if (composition === null) return c.notFound()
      // Le rappel de la tête ne dirait rien que la page ne dise, et ne se met pas à jour.
      const cadre = { ...contexte.cadre(c), enCours: null }
      return rendre(c, PageDirect({ cadre, id, composition, etape }))
    })
    app.get('/:id/flux', (c) => diffuser(c, contexte, c.req.param('id')))
    app.post('/:id/arreter', (c) => {
      const { id } = c.req.param()
      contexte.lanceur.arreter(id)
      return rediriger(c, adresseDirect(id))
    })
    return app
  },
}
