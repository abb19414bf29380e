import { Hono } from 'hono'
import type { Env, Requete } from '../../serveur/contexte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { lireCorps } from '../../serveur/formulaire.ts'
import { rendre } from '../../serveur/rendre.tsx'
import { retourSur } from '../../serveur/seance.ts'
import { navigateurConnu, navigateurDe } from '../acces/navigateur.ts'
import { seanceOuverte } from '../acces/seance-ouverte.ts'
import { erreurPsc } from '../erreur.ts'
import type { Psc } from '../psc.ts'
import { demander } from '../telephone/demander.ts'
import { PageAttente, PageTelephone } from '../vues/telephone.tsx'
import { conclure } from './conclure.tsx'
import { echouer } from './echouer.ts'

const MOYEN = 'téléphone'
/** La page se recharge à ce rythme, sans script ; elle n'interroge jamais PSC elle-même. */
const ACTUALISATION_S = 3
const FORME = /^8\d{11}$/

/** Se connecter sans navigateur : la demande part sur l'application e-CPS (psc.md §10). */
export function routesTelephone(noyau: Noyau, psc: Psc): Hono<Env> {
  const app = new Hono<Env>()
  const { attentes } = psc
  const { horloge, mutations } = noyau

  const formulaire = (c: Requete, suite: string, identifiant = '', erreur: string | null = null) =>
    rendre(
      c,
      <PageTelephone ressources={c.var.ressources} {...{ suite, identifiant, erreur }} />,
      erreur ? 422 : 200,
    )

  app.get('/psc/telephone', (c) => formulaire(c, retourSur(c.req.query('suite'))))

  app.post('/psc/telephone', async (c) => {
    const corps = await lireCorps(c)
    const suite = retourSur(corps.suite)
    const identifiant = (corps.national ?? '').replace(/\s/g, '').slice(0, 20)
    if (!FORME.test(identifiant))
      return formulaire(c, suite, identifiant, 'Tapez douze chiffres : un 8, puis votre RPPS.')
    const navigateur = navigateurDe(c)
    if (attentes.ailleurs(identifiant, navigateur, horloge.maintenant()))
      return formulaire(
        c,
        suite,
        identifiant,
        'Une demande attend déjà sur ce téléphone. Répondez-y, ou attendez deux minutes.',
      )
    const seance = seanceOuverte(c, noyau)?.empreinte ?? null
    try {
      await demander({ ...psc, horloge, mutations }, { navigateur, identifiant, suite, seance })
      return c.redirect('/psc/telephone/attente', 303)
    } catch (erreur) {
      return echouer(c, noyau, erreur, { moyen: MOYEN, suite, identifiant })
    }
  })

  app.get('/psc/telephone/attente', async (c) => {
    const navigateur = navigateurConnu(c)
    const attente = attentes.lire(navigateur)
    if (!attente)
      return echouer(c, noyau, erreurPsc('PSC-PERIME'), { moyen: MOYEN, suite: '/patients' })
    const { etat, suite, seance, identifiant, nombre, fin } = attente
    if (etat.genre === 'en-attente') {
      c.header('refresh', String(ACTUALISATION_S))
      const montre = mutations.choisir('psc-nombre-non-montre', nombre, () => '00')
      return rendre(c, <PageAttente ressources={c.var.ressources} {...{ nombre: montre, fin }} />)
    }
    attentes.retirer(navigateur)
    if (etat.genre === 'echouee')
      return echouer(c, noyau, erreurPsc(etat.code), { moyen: MOYEN, suite, identifiant })
    const { attestation } = etat
    return conclure(c, { noyau, psc }, { navigateur, attestation, moyen: MOYEN, suite, seance })
  })

  app.post('/psc/telephone/annuler', (c) => {
    attentes.retirer(navigateurConnu(c))
    return c.redirect('/connexion', 303)
  })

  return app
}
