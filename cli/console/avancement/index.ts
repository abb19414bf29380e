import { Hono } from 'hono'
import type { ModuleConsole } from '../module.ts'
import { rendre } from '../rendre.ts'
import { PageAvancement } from './page.tsx'

/** Le détail des preuves dues, sous l'accueil. */
export const moduleAvancement: ModuleConsole = {
  prefixe: '/avancement',
  entree: null,
  monter(contexte) {
    const app = new Hono()
    app.get('/', (c) =>
      rendre(
        c,
        PageAvancement({
          cadre: contexte.cadre(c),
          avancement: contexte.avancement(),
          adresse: new URL(c.req.url),
        }),
      ),
    )
    return app
  },
}
