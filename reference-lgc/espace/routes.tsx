import { Hono, type MiddlewareHandler } from 'hono'
import { nomComplet } from '../comptes/compte.ts'
import { journaliserPsc } from '../psc/journal/depot.ts'
import { allerVers, cadreDe, type Env, type Requete } from '../serveur/contexte.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { rendre } from '../serveur/rendre.tsx'
import type { Espace } from './espace.ts'
import { ADRESSE_ESPACE, PageEspace } from './page-espace.tsx'
import { PHRASES_ESPACE } from './phrases.ts'

/** La page se recharge à ce rythme tant qu'une réponse est attendue, sans script. */
const ACTUALISATION_S = 3

/** L'espace de confiance d'un professionnel, par le Proxy e-santé (SC.PSC.14, vague 2). */
export function routesEspace(noyau: Noyau, espace: Espace): Hono<Env> {
  const app = new Hono<Env>()
  const compteDe = (c: Requete) => c.var.seance.session.compte
  const empreinteDe = (c: Requete) => c.var.seance.session.empreinte
  const journaliser = (c: Requete, detail: string) =>
    journaliserPsc(noyau, {
      nature: 'espace',
      compte: nomComplet(compteDe(c)),
      identifiant: compteDe(c).identifiantNational,
      moyen: 'téléphone',
      detail,
    })
  const professionnelSeul: MiddlewareHandler<Env> = async (c, suite) => {
    if (compteDe(c).role === 'administrateur') return c.redirect('/', 303)
    await suite()
  }
  app.use(ADRESSE_ESPACE, professionnelSeul)
  app.use(`${ADRESSE_ESPACE}/*`, professionnelSeul)

  app.get(ADRESSE_ESPACE, (c) => {
    const etat = espace.etat(empreinteDe(c))
    if (etat.genre === 'attente') c.header('refresh', String(ACTUALISATION_S))
    const identifiant = compteDe(c).identifiantNational
    return rendre(c, <PageEspace cadre={cadreDe(c, noyau)} {...{ etat, identifiant }} />)
  })

  app.post(`${ADRESSE_ESPACE}/ouvrir`, (c) => {
    const identifiant = compteDe(c).identifiantNational
    if (identifiant !== null) {
      espace.ouvrir(empreinteDe(c), identifiant)
      journaliser(c, 'Ouverture demandée')
    }
    return c.redirect(ADRESSE_ESPACE, 303)
  })

  app.post(`${ADRESSE_ESPACE}/verifier`, async (c) => {
    const rendu = await espace.verifier(empreinteDe(c))
    if ('echec' in rendu) {
      journaliser(c, 'Appel du service d’essai refusé')
      return allerVers(c, noyau, ADRESSE_ESPACE, {
        genre: 'attention',
        textes: [PHRASES_ESPACE[rendu.echec]],
      })
    }
    journaliser(c, 'Appel du service d’essai')
    const sien = rendu.valeur === compteDe(c).identifiantNational
    return allerVers(c, noyau, ADRESSE_ESPACE, {
      genre: sien ? 'succes' : 'erreur',
      textes: [
        sien
          ? `Le service d'essai vous reconnaît : identifiant national ${rendu.valeur}.`
          : "Le service d'essai reconnaît un autre professionnel. Fermez l'espace de confiance.",
      ],
    })
  })

  app.post(`${ADRESSE_ESPACE}/fermer`, async (c) => {
    const ferme = await espace.fermer(empreinteDe(c))
    journaliser(c, ferme ? 'Fermé' : 'Fermeture non confirmée')
    return allerVers(c, noyau, ADRESSE_ESPACE, {
      genre: ferme ? 'succes' : 'attention',
      textes: [
        ferme
          ? "L'espace de confiance est fermé."
          : 'Fermé ici ; le Proxy e-santé ne l’a pas confirmé à Pro Santé Connect.',
      ],
    })
  })

  return app
}
