import { Hono } from 'hono'
import { allerVers, cadreDe, type Env } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier, lireCorps } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { DELAIS_MIN, delaiEnvoi, joursRappel, reglerDelai, reglerRappel } from '../file/reglages.ts'
import { PageAideDmp } from '../vues/aide.tsx'
import { PageReglagesDmp } from '../vues/reglages.tsx'

/** Les réglages du cabinet, réservés au responsable, et l'aide, ouverte à tous. */
export function routesReglagesDmp(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()

  app.get('/dmp/aide', (c) => rendre(c, <PageAideDmp cadre={cadreDe(c, dep)} />))

  app.get('/reglages/dmp', (c) => {
    if (!c.var.seance.session.compte.administrateur) return pageErreur(c, 404)
    return rendre(
      c,
      <PageReglagesDmp
        cadre={cadreDe(c, dep)}
        delai={delaiEnvoi(dep.base)}
        jours={joursRappel(dep.base)}
      />,
    )
  })

  app.post('/reglages/dmp', async (c) => {
    if (!c.var.seance.session.compte.administrateur) return pageErreur(c, 404)
    const { delai, jours } = await lireCorps(c)
    const minutes = DELAIS_MIN.find((d) => String(d) === delai)
    const rappel = entier(jours)
    if (minutes === undefined || rappel === null || rappel > 730)
      return allerVers(c, dep, '/reglages/dmp', {
        genre: 'erreur',
        textes: ['Choisissez un délai, et un rappel de 1 à 730 jours.'],
      })
    reglerDelai(dep.base, minutes)
    reglerRappel(dep.base, rappel)
    return allerVers(c, dep, '/reglages/dmp', {
      genre: 'succes',
      textes: ['Réglages enregistrés.'],
    })
  })

  return app
}
