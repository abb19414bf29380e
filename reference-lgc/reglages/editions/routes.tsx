import { Hono } from 'hono'
import { allerVers, cadreDe, type Env } from '../../serveur/contexte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { lireCases } from '../../serveur/formulaire.ts'
import { rendre } from '../../serveur/rendre.tsx'
import { reglerEditions, TRAITS_EDITION, traitsAjoutes } from './editions.ts'
import { PageEditions } from './vue.tsx'

/** Le réglage des traits imprimés ; `routesReglages` le réserve au responsable. */
export function routesEditions(noyau: Noyau): Hono<Env> {
  const app = new Hono<Env>()

  app.get('/reglages/editions', (c) =>
    rendre(c, <PageEditions cadre={cadreDe(c, noyau)} ajoutes={traitsAjoutes(noyau.base)} />),
  )

  app.post('/reglages/editions', async (c) => {
    const coches = await lireCases(c, 'traits')
    reglerEditions(
      noyau.base,
      TRAITS_EDITION.filter((trait) => coches.includes(trait)),
    )
    return allerVers(c, noyau, '/reglages/editions', {
      genre: 'succes',
      textes: ['Traits imprimés enregistrés.'],
    })
  })

  return app
}
