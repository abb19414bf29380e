import { Hono } from 'hono'
import { nomComplet } from '../../comptes/compte.ts'
import { cadreDe, type Env } from '../../serveur/contexte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { lireCorps } from '../../serveur/formulaire.ts'
import { rendre } from '../../serveur/rendre.tsx'
import { retourSur } from '../../serveur/seance.ts'
import { STRUCTURE } from '../../version.ts'
import { journaliserPsc } from '../journal/depot.ts'
import type { Psc } from '../psc.ts'
import { PageSituation } from '../vues/situation.tsx'

const estDuCabinet = ({ structure }: { structure: string }) =>
  structure.toUpperCase() === STRUCTURE.toUpperCase()

/** Choisir, et changer, la situation d'exercice de la session. */
export function routesSituation(noyau: Noyau, psc: Psc): Hono<Env> {
  const app = new Hono<Env>()

  app.get('/psc/situation', async (c) => {
    const session = psc.sessions.lire(c.var.seance.session.empreinte)
    const suite = retourSur(c.req.query('suite'))
    if (!session || session.professionnel.situations.length < 2) return c.redirect(suite, 303)
    const { situations } = session.professionnel
    const proposee = session.situation
      ? situations.indexOf(session.situation)
      : Math.max(0, situations.findIndex(estDuCabinet))
    const cadre = cadreDe(c, noyau)
    return rendre(c, <PageSituation {...{ cadre, situations, proposee, suite }} />)
  })

  app.post('/psc/situation', async (c) => {
    const corps = await lireCorps(c)
    const { compte, empreinte } = c.var.seance.session
    const session = psc.sessions.lire(empreinte)
    const choisie = session?.professionnel.situations[Number(corps.situation ?? 'x')]
    if (session && choisie) {
      session.situation = choisie
      journaliserPsc(noyau, {
        nature: 'situation',
        compte: nomComplet(compte),
        identifiant: session.professionnel.identifiant,
        moyen: session.moyen,
        detail: choisie.structure,
      })
    }
    return c.redirect(retourSur(corps.suite), 303)
  })

  return app
}
