import { Hono } from 'hono'
import { tracerAcces } from '../../journaux/acces.ts'
import { allerVers, cadreDe, type Env } from '../../serveur/contexte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { lireCorps } from '../../serveur/formulaire.ts'
import { rendre } from '../../serveur/rendre.tsx'
import { estModele, modeleVsm, reglerModeleVsm } from './modele.ts'
import { PageModeleVsm } from './vue.tsx'

const ADRESSE = '/reglages/modele-vsm'

/** Le modèle de synthèse médicale du cabinet. */
export function routesModeleVsm(noyau: Noyau): Hono<Env> {
  const app = new Hono<Env>()

  app.get(ADRESSE, (c) =>
    rendre(c, <PageModeleVsm cadre={cadreDe(c, noyau)} choisi={modeleVsm(noyau.base)} />),
  )

  app.post(ADRESSE, async (c) => {
    const { modele = '' } = await lireCorps(c)
    if (!estModele(modele)) return c.redirect(ADRESSE, 303)
    reglerModeleVsm(noyau.base, modele)
    const operation = `Modèle de synthèse médicale : ${modele}`
    tracerAcces(noyau, { compte: c.var.seance.session.compte, patientId: null, operation })
    return allerVers(c, noyau, ADRESSE, {
      genre: 'succes',
      textes: ['Modèle de synthèse enregistré : il vaut pour les synthèses à venir.'],
    })
  })

  return app
}
