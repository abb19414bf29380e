import { Hono } from 'hono'
import { allerVers, cadreDe, type Env } from '../serveur/contexte.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { pageErreur } from '../serveur/introuvable.tsx'
import { rendre } from '../serveur/rendre.tsx'
import { lireBrouillon, oublierBrouillon } from './brouillons.ts'
import { PageSaisieGardee } from './vues/saisie-gardee.tsx'

/** Rend à son auteur la saisie que la fin de sa session a interrompue ; sans script. */
export function routesBrouillons(noyau: Noyau): Hono<Env> {
  const app = new Hono<Env>()
  const { base } = noyau

  app.get('/saisies/:id', (c) => {
    const brouillon = lireBrouillon(base, c.var.seance.session.compte.id, c.req.param('id'))
    if (!brouillon) return pageErreur(c, 404)
    return rendre(c, <PageSaisieGardee cadre={cadreDe(c, noyau)} brouillon={brouillon} />)
  })

  app.post('/saisies/:id', async (c) => {
    const { id: compteId } = c.var.seance.session.compte
    const brouillon = lireBrouillon(base, compteId, c.req.param('id'))
    if (!brouillon) return pageErreur(c, 404)
    oublierBrouillon(base, compteId, brouillon.id)
    // 307 : le navigateur renvoie ce même formulaire, tel qu'il fut tapé, à l'adresse d'origine.
    return c.redirect(brouillon.chemin, 307)
  })

  app.post('/saisies/:id/abandon', (c) => {
    oublierBrouillon(base, c.var.seance.session.compte.id, c.req.param('id'))
    return allerVers(c, noyau, '/', { genre: 'information', textes: ['Saisie abandonnée.'] })
  })

  return app
}
