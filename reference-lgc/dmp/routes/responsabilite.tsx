import { Hono, type MiddlewareHandler } from 'hono'
import { cadreDe, type Env } from '../../serveur/contexte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { lireCorps } from '../../serveur/formulaire.ts'
import { rendre } from '../../serveur/rendre.tsx'
import { retourSur } from '../../serveur/seance.ts'
import { joursRappel } from '../file/reglages.ts'
import { messageDu, noterCompris } from '../responsabilite/responsabilite.ts'
import { PageResponsabilite } from '../vues/responsabilite.tsx'

const ADRESSE = '/dmp/responsabilite'
/** Ce qui reste ouvert sans avoir coché : partir, et se connecter autrement. */
const OUVERTES = /^\/(?:dmp\/responsabilite|deconnexion|psc|mot-de-passe|statiques)(?:\/|$)/

/** Tant que le message est dû, aucune page du logiciel ne s'ouvre (dmp.md §16.3 [V]). */
export function exigerMessageLu(noyau: Noyau): MiddlewareHandler<Env> {
  return async (c, suite) => {
    const libre = c.req.method !== 'GET' || OUVERTES.test(c.req.path)
    if (libre || messageDu(noyau, c.var.seance.session.compte) === null) return suite()
    return c.redirect(`${ADRESSE}?${new URLSearchParams({ suite: c.req.path })}`, 303)
  }
}

export function routesResponsabilite(noyau: Noyau): Hono<Env> {
  const app = new Hono<Env>()

  app.get(ADRESSE, (c) => {
    const { compte } = c.var.seance.session
    return rendre(
      c,
      <PageResponsabilite
        cadre={cadreDe(c, noyau)}
        premier={messageDu(noyau, compte) !== 'rappel'}
        suite={retourSur(c.req.query('suite'))}
        jours={joursRappel(noyau.base)}
        oubli={c.req.query('oubli') === 'oui'}
      />,
    )
  })

  app.post(ADRESSE, async (c) => {
    const { compris, suite } = await lireCorps(c)
    const ou = retourSur(suite)
    if (compris !== 'oui')
      return c.redirect(`${ADRESSE}?${new URLSearchParams({ suite: ou, oubli: 'oui' })}`, 303)
    noterCompris(noyau.base, c.var.seance.session.compte.id, noyau.horloge.maintenant())
    return c.redirect(ou, 303)
  })

  return app
}
