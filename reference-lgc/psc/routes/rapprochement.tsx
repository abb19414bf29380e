import { Hono } from 'hono'
import type { Compte } from '../../comptes/compte.ts'
import { connecter } from '../../comptes/connecter.ts'
import type { Env, Requete } from '../../serveur/contexte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { entier, lireCorps } from '../../serveur/formulaire.ts'
import { rendre } from '../../serveur/rendre.tsx'
import { navigateurConnu } from '../acces/navigateur.ts'
import { compteDeSeance } from '../acces/seance-ouverte.ts'
import { erreurPsc } from '../erreur.ts'
import { journaliserPsc } from '../journal/depot.ts'
import type { Psc } from '../psc.ts'
import type { Atteste } from '../rapprochement/attestes.ts'
import { decider } from '../rapprochement/decider.ts'
import { noterDemande } from '../rapprochement/demandes-d-acces.ts'
import type { Facon } from '../rapprochement/depot.ts'
import { accueilInconnus } from '../rapprochement/reglage.ts'
import { PageChoix } from '../vues/choix.tsx'
import { PageConfirmation } from '../vues/confirmation.tsx'
import { PageDemandee, PageRapprochement } from '../vues/rapprochement.tsx'
import { conclure, ouvrir, refuser } from './conclure.tsx'
import { echouer } from './echouer.ts'

/** Ce que l'utilisateur dit de son compte quand le RPPS ne suffit pas (psc.md §14.4). */
export function routesRapprochement(noyau: Noyau, psc: Psc): Hono<Env> {
  const app = new Hono<Env>()
  const { base } = noyau

  /** L'identité qui attend sur ce navigateur, ou la page qui dit que c'est trop tard. */
  const avec = async (
    c: Requete,
    faire: (atteste: Atteste) => Response | Promise<Response>,
  ): Promise<Response> => {
    const atteste = psc.attestes.lire(navigateurConnu(c))
    if (atteste) return faire(atteste)
    return echouer(c, noyau, erreurPsc('PSC-PERIME'), { moyen: 'navigateur', suite: '/patients' })
  }
  const page = (c: Requete, atteste: Atteste, erreur: string | null, identifiant = '') =>
    rendre(
      c,
      <PageRapprochement
        ressources={c.var.ressources}
        professionnel={atteste.attestation.professionnel}
        accueil={accueilInconnus(base)}
        {...{ erreur, identifiant }}
      />,
      erreur ? 401 : 200,
    )

  /** Les deux moyens sont prouvés : ils ne font plus qu'un compte, s'il est bien à cette personne. */
  const unir = (c: Requete, atteste: Atteste, compte: Compte, facon: Facon = 'preuve') => {
    const issue = decider(noyau, atteste.attestation.professionnel, compte)
    switch (issue.genre) {
      case 'ouvrir':
        return ouvrir(c, { noyau, psc }, atteste, { ...issue, lier: issue.lier && facon })
      case 'confirmer':
        return ouvrir(c, { noyau, psc }, atteste, { compte, lier: facon })
      case 'refuser':
        return refuser(c, { noyau, psc }, atteste, issue.code)
      default:
        return conclure(c, { noyau, psc }, atteste)
    }
  }

  app.get('/psc/rapprochement', (c) =>
    avec(c, (atteste) => {
      journaliserPsc(noyau, {
        nature: 'echec',
        code: 'PSC-COMPTE-INCONNU',
        identifiant: atteste.attestation.professionnel.identifiant,
        moyen: atteste.moyen,
      })
      return page(c, atteste, null)
    }),
  )

  app.post('/psc/rapprochement', (c) =>
    avec(c, async (atteste) => {
      const corps = await lireCorps(c)
      const identifiant = (corps.identifiant ?? '').trim().toLowerCase().slice(0, 100)
      const reponse = await connecter(noyau, identifiant, corps.motDePasse ?? '')
      if (reponse.issue === 'refuse') return page(c, atteste, REFUS[reponse.motif], identifiant)
      return unir(c, atteste, reponse.compte)
    }),
  )

  app.post('/psc/demande', (c) =>
    avec(c, (atteste) => {
      if (accueilInconnus(base) !== 'demander')
        return echouer(c, noyau, erreurPsc('PSC-COMPTE-INCONNU'), atteste)
      noterDemande(noyau, atteste)
      psc.attestes.oublier(atteste.navigateur)
      return rendre(c, <PageDemandee ressources={c.var.ressources} />)
    }),
  )

  app.get('/psc/choix', (c) =>
    avec(c, (atteste) => {
      const issue = decider(noyau, atteste.attestation.professionnel, null)
      const comptes = issue.genre === 'choisir' ? issue.comptes : []
      return rendre(c, <PageChoix ressources={c.var.ressources} comptes={comptes} />)
    }),
  )

  app.post('/psc/choix', (c) =>
    avec(c, async (atteste) => {
      const { compte: choisi } = await lireCorps(c)
      const issue = decider(noyau, atteste.attestation.professionnel, null)
      const comptes = issue.genre === 'choisir' ? issue.comptes : []
      const compte = comptes.find(({ id }) => id === entier(choisi))
      if (!compte) return c.redirect('/psc/choix', 303)
      return unir(c, atteste, compte, 'choix')
    }),
  )

  app.get('/psc/confirmation', (c) =>
    avec(c, (atteste) => {
      const compte = compteDeSeance(base, atteste.seance)
      if (!compte) return c.redirect('/connexion', 303)
      const { professionnel } = atteste.attestation
      const { ressources } = c.var
      return rendre(c, <PageConfirmation {...{ ressources, compte, professionnel }} />)
    }),
  )

  app.post('/psc/confirmation', (c) =>
    avec(c, async (atteste) => {
      const { accord } = await lireCorps(c)
      const compte = compteDeSeance(base, atteste.seance)
      if (compte && accord === 'oui') return unir(c, atteste, compte)
      psc.attestes.oublier(atteste.navigateur)
      return c.redirect(atteste.suite, 303)
    }),
  )

  return app
}

const REFUS = {
  faux: 'Identifiant ou mot de passe faux. Vérifiez les deux.',
  'trop-d-essais': "Trop d'essais : ce compte est bloqué. Réessayez dans un quart d'heure.",
  desactive: "Ce compte est désactivé. Demandez sa réactivation à l'administrateur du cabinet.",
} as const
