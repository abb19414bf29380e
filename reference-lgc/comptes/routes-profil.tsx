import { Hono } from 'hono'
import { cadreDe, type Env } from '../serveur/contexte.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { rendre } from '../serveur/rendre.tsx'
import { PageProfil } from './vues/profil.tsx'

/** Le profil de celui qui est connecté. */
export function routesProfil(noyau: Noyau): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/profil', (c) =>
    rendre(c, <PageProfil cadre={cadreDe(c, noyau)} droits={c.var.seance.droits} />),
  )
  return app
}
