import { Hono } from 'hono'
import type { Mutations } from '../mutations/interrupteur.ts'
import { cadreDe, type Env } from '../serveur/contexte.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { rendre } from '../serveur/rendre.tsx'
import { VERSION } from '../version.ts'
import { PageAPropos } from './vues/a-propos.tsx'

/** La version qui tourne, ou une version écrite à la main et oubliée (PROV.VERS.01). */
const versionDite = (mutations: Mutations): string =>
  mutations.choisir('version-perimee', VERSION, () => '0.0.1')

/** L'écran d'information du logiciel. */
export function routesAPropos(noyau: Noyau): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/a-propos', (c) =>
    rendre(c, <PageAPropos cadre={cadreDe(c, noyau)} version={versionDite(noyau.mutations)} />),
  )
  return app
}
