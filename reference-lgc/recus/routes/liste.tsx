import { Hono } from 'hono'
import { tracerAcces } from '../../journaux/acces.ts'
import { allerVers, auteurDe, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier, lireCorps } from '../../serveur/formulaire.ts'
import { rendre } from '../../serveur/rendre.tsx'
import { classerTout, direLot } from '../actions/classer-tout.ts'
import {
  controlerFiltres,
  estTri,
  FILTRES_VIDES,
  type Filtres,
  filtresRetenus,
  lireFiltres,
  type ProblemeFiltre,
  retenirFiltres,
} from '../filtres.ts'
import { rapprocherDocument } from '../identite/rapprocher.ts'
import { listerNonLus, typesPresents } from '../lister.ts'
import { PageNonLus } from '../vues/non-lus.tsx'

/** La liste transversale ; les filtres sont gardés par utilisateur, hors de l'adresse. */
export function routesListeRecus(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()

  const page = (
    c: Requete,
    { filtres, problemes }: { filtres: Filtres; problemes: readonly ProblemeFiltre[] },
  ) => {
    const demande = c.req.query('tri')
    const tri = estTri(demande) ? demande : 'date'
    const numero = entier(c.req.query('page')) ?? 1
    const applicables = problemes.length > 0 ? FILTRES_VIDES : filtres
    const { total, documents } = listerNonLus(dep, { filtres: applicables, tri, page: numero })
    return rendre(
      c,
      <PageNonLus
        cadre={cadreDe(c, dep)}
        lignes={documents.map((recu) => ({
          recu,
          rapprochement: rapprocherDocument(dep, recu.lu),
        }))}
        total={total}
        page={numero}
        filtres={filtres}
        problemes={problemes}
        types={typesPresents(dep)}
        tri={tri}
        mutations={dep.mutations}
      />,
      problemes.length > 0 ? 422 : 200,
    )
  }

  app.get('/recus', (c) => {
    const { compte } = c.var.seance.session
    tracerAcces(dep, { compte, patientId: null, operation: 'Consultation des documents non lus' })
    return page(c, { filtres: filtresRetenus(dep.base, compte.id), problemes: [] })
  })

  app.post('/recus/classer-tout', (c) => {
    const { compte } = c.var.seance.session
    tracerAcces(dep, { compte, patientId: null, operation: 'Classement en lot' })
    const filtres = filtresRetenus(dep.base, compte.id)
    const lot = classerTout(dep, { filtres, auteur: auteurDe(c) })
    return allerVers(c, dep, '/recus', {
      genre: lot.classes > 0 ? 'succes' : 'information',
      textes: [direLot(lot)],
    })
  })

  app.post('/recus/filtrer', async (c) => {
    const corps = await lireCorps(c)
    const filtres = corps.action === 'effacer' ? FILTRES_VIDES : lireFiltres(corps)
    const problemes = controlerFiltres(filtres)
    if (problemes.length > 0) return page(c, { filtres, problemes })
    retenirFiltres(dep.base, c.var.seance.session.compte.id, filtres)
    return c.redirect('/recus', 303)
  })

  return app
}
