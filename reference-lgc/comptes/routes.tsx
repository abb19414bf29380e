import { Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Env } from '../serveur/contexte.ts'
import type { Dependances } from '../serveur/dependances.ts'
import { lireCorps } from '../serveur/formulaire.ts'
import { rendre } from '../serveur/rendre.tsx'
import { COOKIE_SESSION, retourSur } from '../serveur/seance.ts'
import { heureLue } from '../vues/heures.ts'
import { lireCompteEtHachage } from './compte.ts'
import { finDuFrein, noterEchec, oublierEchecs } from './freinage.ts'
import { verifier } from './mot-de-passe.ts'
import { fermerSession, ouvrirSession, reprendreSession } from './sessions.ts'
import { Connexion } from './vues/connexion.tsx'

/** Empreinte d'aucun mot de passe : un identifiant inconnu coûte le même temps qu'un connu. */
const HACHAGE_VIDE = `scrypt$16384$8$1$AAAAAAAAAAAAAAAAAAAAAA$${'A'.repeat(43)}`

/** Connexion et déconnexion : les seules pages ouvertes sans session. */
export function routesConnexion({ base, horloge, apcv }: Dependances): Hono<Env> {
  const app = new Hono<Env>()

  app.get('/connexion', (c) => {
    const information =
      c.req.query('motif') === 'fin' ? 'Votre session est terminée. Reconnectez-vous.' : null
    const suite = retourSur(c.req.query('suite'))
    return rendre(
      c,
      <Connexion {...{ information, suite, identifiant: '' }} ressources={c.var.ressources} />,
    )
  })

  app.post('/connexion', async (c) => {
    const corps = await lireCorps(c)
    const identifiant = (corps.identifiant ?? '').trim().toLowerCase().slice(0, 100)
    const suite = retourSur(corps.suite)
    const refuser = (erreur: string, statut: 401 | 429) =>
      rendre(
        c,
        <Connexion {...{ erreur, suite, identifiant }} ressources={c.var.ressources} />,
        statut,
      )

    const frein = finDuFrein(base, identifiant, horloge.maintenant())
    if (frein) return refuser(`Trop d'essais. Réessayez à partir de ${heureLue(frein)}.`, 429)

    const connu = lireCompteEtHachage(base, identifiant)
    const juste = await verifier(corps.motDePasse ?? '', connu?.hachage ?? HACHAGE_VIDE)
    if (!connu || !juste) {
      noterEchec(base, identifiant, horloge.maintenant())
      return refuser('Identifiant ou mot de passe faux. Vérifiez les deux.', 401)
    }
    oublierEchecs(base, identifiant)
    const jeton = ouvrirSession(base, connu.compte, horloge.maintenant())
    setCookie(c, COOKIE_SESSION, jeton, { httpOnly: true, sameSite: 'Strict', path: '/' })
    return c.redirect(suite, 303)
  })

  app.post('/deconnexion', async (c) => {
    const jeton = getCookie(c, COOKIE_SESSION)
    const session = jeton && reprendreSession(base, jeton, horloge.maintenant())
    // La lecture d'une appli ne survit pas à la session qui l'a ouverte.
    if (session) await apcv?.terminer(session)
    if (session) fermerSession(base, session.empreinte)
    deleteCookie(c, COOKIE_SESSION, { path: '/' })
    return c.redirect('/connexion', 303)
  })

  return app
}
