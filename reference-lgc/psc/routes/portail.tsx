import { Hono } from 'hono'
import { nomComplet } from '../../comptes/compte.ts'
import { cadreDe, type Env } from '../../serveur/contexte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { rendre } from '../../serveur/rendre.tsx'
import { journaliserPsc } from '../journal/depot.ts'
import type { Psc } from '../psc.ts'
import { PagePortailFerme } from '../vues/portail.tsx'

const ADRESSE = '/dmp/web-ps'

/**
 * Passer au portail Web PS DMP sans s'identifier à nouveau (PROV.PSC.01). Rien n'est transmis dans
 * l'adresse : le portail reconnaît l'utilisateur par la session de PSC de ce navigateur.
 */
export function routesPortail(noyau: Noyau, psc: Psc, webPs: string): Hono<Env> {
  const app = new Hono<Env>()
  app.get(ADRESSE, async (c) => {
    const { session } = c.var.seance
    const acces = await psc.jetonPsc(session)
    if (!acces.ouvert && acces.raison !== 'muet')
      return rendre(c, <PagePortailFerme cadre={cadreDe(c, noyau)} suite={ADRESSE} />)
    journaliserPsc(noyau, {
      nature: 'passage',
      compte: nomComplet(session.compte),
      identifiant: session.compte.identifiantNational,
      moyen: 'navigateur',
      detail: 'Portail Web PS DMP',
    })
    return c.redirect(webPs, 303)
  })
  return app
}
