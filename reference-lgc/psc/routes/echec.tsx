import { Hono } from 'hono'
import type { Env } from '../../serveur/contexte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { rendre } from '../../serveur/rendre.tsx'
import { retourSur } from '../../serveur/seance.ts'
import { seanceOuverte } from '../acces/seance-ouverte.ts'
import { type CodePsc, estCodePsc } from '../codes.ts'
import { PageEchec } from '../vues/echec.tsx'
import { PAGE_ECHEC } from './echouer.ts'

/** PSC n'a rien pu faire : ce n'est la faute de personne ici. */
const PANNES: readonly CodePsc[] = ['PSC-INJOIGNABLE', 'PSC-DELAI', 'PSC-INDISPONIBLE']

/** Ce qui n'a pas abouti, dit à l'utilisateur ; un motif inconnu mène à la connexion. */
export function routesEchec(noyau: Noyau): Hono<Env> {
  const app = new Hono<Env>()
  app.get(PAGE_ECHEC, async (c) => {
    const code = c.req.query('motif') ?? ''
    if (!estCodePsc(code)) return c.redirect('/connexion', 303)
    const page = (
      <PageEchec
        ressources={c.var.ressources}
        code={code}
        moyen={c.req.query('moyen') === 'téléphone' ? 'téléphone' : 'navigateur'}
        suite={retourSur(c.req.query('suite'))}
        ouverte={seanceOuverte(c, noyau) !== null}
      />
    )
    return rendre(c, page, PANNES.includes(code) ? 502 : 403)
  })
  return app
}
