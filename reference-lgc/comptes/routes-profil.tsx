import { Hono } from 'hono'
import { cadreDe, type Env } from '../serveur/contexte.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { rendre } from '../serveur/rendre.tsx'
import { PageProfil } from './vues/profil.tsx'

/** Le profil de celui qui est connecté. */
export function routesProfil(noyau: Noyau): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/profil', async (c) => {
    const page = <PageProfil cadre={cadreDe(c, noyau)} droits={c.var.seance.droits} />
    const reponse = await rendre(c, page)
    if (noyau.mutations.active('profil-garde-par-le-navigateur'))
      reponse.headers.set('cache-control', 'private, no-cache')
    return reponse
  })
  return app
}
