import type { MiddlewareHandler } from 'hono'
import { Hono } from 'hono'
import { lireCompte, nomComplet } from '../../comptes/compte.ts'
import { tracerCompte } from '../../comptes/traces.ts'
import { PageRefusee } from '../../reglages/vues/refusee.tsx'
import { allerVers, auteurDe, cadreDe, type Env } from '../../serveur/contexte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { lireCorps } from '../../serveur/formulaire.ts'
import { rendre } from '../../serveur/rendre.tsx'
import { journaliserPsc } from '../journal/depot.ts'
import { lireDemandes, retirerDemande } from '../rapprochement/demandes-d-acces.ts'
import { delier, liaisonDe, lireLiaisons } from '../rapprochement/depot.ts'
import { accueilInconnus, reglerAccueil } from '../rapprochement/reglage.ts'
import { PageGestionPsc } from '../vues/gestion.tsx'

const ADRESSE = '/psc/comptes'

/** Défaire un rapprochement, lire les demandes de compte : à l'administrateur seul (psc.md §14.4). */
export function routesGestionPsc(noyau: Noyau): Hono<Env> {
  const app = new Hono<Env>()
  const { base } = noyau
  const reserver: MiddlewareHandler<Env> = async (c, suite) =>
    c.var.seance.session.compte.role === 'administrateur'
      ? suite()
      : rendre(c, <PageRefusee cadre={cadreDe(c, noyau)} />, 403)
  app.use(ADRESSE, reserver)
  app.use(`${ADRESSE}/*`, reserver)

  app.get(ADRESSE, (c) => {
    const liaisons = lireLiaisons(base).map((liaison) => ({
      liaison,
      compte: lireCompte(base, liaison.compteId),
    }))
    const cadre = cadreDe(c, noyau)
    const props = { liaisons, demandes: lireDemandes(base), accueil: accueilInconnus(base) }
    return rendre(c, <PageGestionPsc {...{ cadre, ...props }} />)
  })

  app.post(`${ADRESSE}/defaire`, async (c) => {
    const { identifiant = '' } = await lireCorps(c)
    const liaison = liaisonDe(base, identifiant)
    const compte = liaison && lireCompte(base, liaison.compteId)
    if (!compte) return c.redirect(ADRESSE, 303)
    delier(base, identifiant)
    const auteur = auteurDe(c)
    const detail = 'Rapprochement défait'
    tracerCompte(noyau, { auteur, compte, nature: 'rapprochement', reussi: true, detail })
    journaliserPsc(noyau, {
      nature: 'rupture',
      compte: nomComplet(compte),
      identifiant,
      moyen: 'navigateur',
      detail: `Par ${auteur}`,
    })
    return allerVers(c, noyau, ADRESSE, {
      genre: 'succes',
      textes: [`Rapprochement de ${nomComplet(compte)} défait.`],
    })
  })

  app.post(`${ADRESSE}/demande-traitee`, async (c) => {
    const { identifiant = '' } = await lireCorps(c)
    retirerDemande(base, identifiant)
    return allerVers(c, noyau, ADRESSE, { genre: 'succes', textes: ['Demande retirée.'] })
  })

  app.post(`${ADRESSE}/accueil`, async (c) => {
    const { accueil } = await lireCorps(c)
    reglerAccueil(base, accueil === 'demander' ? 'demander' : 'refuser')
    return allerVers(c, noyau, ADRESSE, { genre: 'succes', textes: ['Réglage enregistré.'] })
  })

  return app
}
