import { Hono } from 'hono'
import { allerVers, cadreDe, type Env } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { lireCorps } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { estPreference, preferenceUnites, retenirPreference } from '../bio/preference.ts'
import { LIBELLES_PREFERENCE } from '../bio/unites.ts'
import { PageUnites } from '../vues/unites.tsx'

/** L'unité préférée : d'un clic sur les résultats, ou dans les réglages (BIO.05). */
export function routesUnites(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const { base } = dep

  app.post('/recus/:recu{[0-9]+}/unites', async (c) => {
    const { unites } = await lireCorps(c)
    if (!estPreference(unites)) return pageErreur(c, 404)
    retenirPreference(base, c.var.seance.session.compte.id, unites)
    return c.redirect(`/recus/${c.req.param('recu')}?vue=resultats`, 303)
  })

  app.get('/reglages/unites', (c) =>
    rendre(
      c,
      <PageUnites
        cadre={cadreDe(c, dep)}
        preference={preferenceUnites(base, c.var.seance.session.compte.id)}
      />,
    ),
  )

  app.post('/reglages/unites', async (c) => {
    const { unites } = await lireCorps(c)
    if (!estPreference(unites)) return pageErreur(c, 404)
    retenirPreference(base, c.var.seance.session.compte.id, unites)
    return allerVers(c, dep, '/reglages/unites', {
      genre: 'succes',
      textes: [`Unités de biologie : ${LIBELLES_PREFERENCE[unites].toLowerCase()}.`],
    })
  })

  return app
}
