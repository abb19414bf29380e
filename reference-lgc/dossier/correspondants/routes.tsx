import { Hono } from 'hono'
import { tracerAcces } from '../../journaux/acces.ts'
import { allerVers, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { entier, lireCorps } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import type { Erreur } from '../../vues/champ.tsx'
import {
  ajouterCorrespondant,
  lireCorrespondant,
  lireCorrespondants,
  nomCorrespondant,
  retirerCorrespondant,
} from './correspondants.ts'
import {
  controlerCorrespondant,
  lireCorrespondantTape,
  type SaisieCorrespondant,
} from './saisie.ts'
import { PageCorrespondants } from './vue.tsx'

const ADRESSE = '/reglages/correspondants'

/** Les correspondants du cabinet ; `/reglages` les réserve aux médecins. */
export function routesCorrespondants(noyau: Noyau): Hono<Env> {
  const app = new Hono<Env>()
  const { base } = noyau

  const page = (c: Requete, saisie: SaisieCorrespondant, erreurs: readonly Erreur[]) =>
    rendre(
      c,
      <PageCorrespondants
        cadre={cadreDe(c, noyau)}
        correspondants={lireCorrespondants(base)}
        saisie={saisie}
        erreurs={erreurs}
      />,
      erreurs.length > 0 ? 422 : 200,
    )
  const fait = (c: Requete, operation: string) => {
    tracerAcces(noyau, { compte: c.var.seance.session.compte, patientId: null, operation })
    return allerVers(c, noyau, ADRESSE, { genre: 'succes', textes: [`${operation}.`] })
  }

  app.get(ADRESSE, (c) => page(c, lireCorrespondantTape({}), []))

  app.post(ADRESSE, async (c) => {
    const saisie = lireCorrespondantTape(await lireCorps(c))
    const issue = controlerCorrespondant(saisie)
    if ('erreurs' in issue) return page(c, saisie, issue.erreurs)
    ajouterCorrespondant(base, issue.fiche)
    return fait(c, `Correspondant ${nomCorrespondant(issue.fiche)} ajouté`)
  })

  app.post(`${ADRESSE}/:id{[0-9]+}/retirer`, (c) => {
    const id = entier(c.req.param('id'))
    const correspondant = id === null ? null : lireCorrespondant(base, id)
    if (!correspondant) return pageErreur(c, 404)
    retirerCorrespondant(base, correspondant.id)
    return fait(c, `Correspondant ${nomCorrespondant(correspondant)} retiré`)
  })

  return app
}
