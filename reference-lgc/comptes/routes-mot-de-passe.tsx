import { Hono } from 'hono'
import { allerVers, cadreDe, type Env, type Requete } from '../serveur/contexte.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { lireCorps } from '../serveur/formulaire.ts'
import { rendre } from '../serveur/rendre.tsx'
import type { Erreur } from '../vues/champ.tsx'
import { changerMotDePasse } from './changer-mot-de-passe.ts'
import { apresConnexion } from './demarrer-seance.ts'
import { fermerSessionsDe, leverRestriction } from './sessions.ts'
import { PageMotDePasse, PageMotDePasseExige } from './vues/mot-de-passe.tsx'

/** Changer son mot de passe, de soi-même ou parce qu'il a expiré (SC.SSI/IAM.92). */
export function routesMotDePasse(noyau: Noyau): Hono<Env> {
  const app = new Hono<Env>()

  function montrer(c: Requete, erreurs: readonly Erreur[]) {
    const LaPage = c.var.seance.session.aChanger ? PageMotDePasseExige : PageMotDePasse
    const page = <LaPage cadre={cadreDe(c, noyau)} erreurs={erreurs} />
    return rendre(c, page, erreurs.length > 0 ? 422 : 200)
  }

  app.get('/mot-de-passe', (c) => montrer(c, []))

  app.post('/mot-de-passe', async (c) => {
    const { session } = c.var.seance
    const { actuel = '', nouveau = '', confirmation = '' } = await lireCorps(c)
    const changement = { actuel, nouveau, confirmation }
    const erreurs = await changerMotDePasse(noyau, session.compte, changement)
    if (erreurs.length > 0) return montrer(c, erreurs)
    // Qui tenait l'ancien mot de passe ne garde aucune session ailleurs.
    fermerSessionsDe(noyau.base, session.compte.id, session.empreinte)
    leverRestriction(noyau.base, session.empreinte)
    const suite = session.aChanger ? apresConnexion(noyau, session.compte, '/patients') : '/profil'
    return allerVers(c, noyau, suite, { genre: 'succes', textes: ['Mot de passe changé.'] })
  })

  return app
}
