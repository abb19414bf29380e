import { Hono } from 'hono'
import type { Annonce } from '../../comptes/annonce.ts'
import { tracerAcces } from '../../journaux/acces.ts'
import { allerVers, cadreDe, type Env } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { estIncident } from '../../serveur/incident.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import type { Annuaire } from '../annuaire.ts'
import { lirePersonne, lireStructure } from '../recherche/personne.ts'
import { PageFichePersonne, PageFicheStructure } from '../vues/fiche.tsx'

const PERSONNE = '/annuaire/personnes/:identifiant{[0-9]{6,20}}'

/** Redemande une personne à l'ANS ; dit en une phrase ce qu'il en est. */
export async function redemander(annuaire: Annuaire, identifiant: string): Promise<Annonce> {
  if (!annuaire.actualiser)
    return { genre: 'information', textes: ['Contrôle fait sur l’extraction chargée.'] }
  try {
    const issue = await annuaire.actualiser(identifiant)
    return issue === 'presente'
      ? { genre: 'succes', textes: ['Fiche actualisée auprès de l’Annuaire Santé.'] }
      : { genre: 'attention', textes: ['L’Annuaire Santé ne connaît plus cette personne.'] }
  } catch (erreur) {
    if (!estIncident(erreur)) throw erreur
    return { genre: 'erreur', textes: [erreur.message] }
  }
}

/** Une personne ou une structure de l'annuaire. */
export function routesFiche(dep: Dependances, annuaire: Annuaire): Hono<Env> {
  const app = new Hono<Env>()

  app.get(PERSONNE, (c) => {
    const personne = lirePersonne(dep, c.req.param('identifiant'))
    const actualisable = annuaire.actualiser !== null
    const page = <PageFichePersonne cadre={cadreDe(c, dep)} {...{ personne, actualisable }} />
    return rendre(c, page, personne.entrees.length > 0 ? 200 : 404)
  })

  app.post(`${PERSONNE}/actualiser`, async (c) => {
    const identifiant = c.req.param('identifiant')
    tracerAcces(dep, {
      compte: c.var.seance.session.compte,
      patientId: null,
      operation: `Actualisation d'annuaire, RPPS ${identifiant.slice(1)}`,
    })
    const annonce = await redemander(annuaire, identifiant)
    return allerVers(c, dep, `/annuaire/personnes/${identifiant}`, annonce)
  })

  app.get('/annuaire/structures/:structure', (c) => {
    const structure = lireStructure(dep, c.req.param('structure'))
    if (!structure) return pageErreur(c, 404)
    return rendre(c, <PageFicheStructure cadre={cadreDe(c, dep)} structure={structure} />)
  })

  return app
}
