import { Hono } from 'hono'
import { deleteCookie, getCookie } from 'hono/cookie'
import { sortirDePsc } from '../psc/routes/sortie.tsx'
import { servicesSocles } from '../psc/services-socles.ts'
import type { EntreePsc } from '../psc/vues/entree.tsx'
import type { Env } from '../serveur/contexte.ts'
import type { Dependances } from '../serveur/dependances.ts'
import { lireCorps } from '../serveur/formulaire.ts'
import { rendre } from '../serveur/rendre.tsx'
import { COOKIE_SESSION, retourSur } from '../serveur/seance.ts'
import { nomComplet } from './compte.ts'
import { connecter, type Refus } from './connecter.ts'
import { apresConnexion, demarrerSeance } from './demarrer-seance.ts'
import { fermerSession, reprendreSession, titulaireDe } from './sessions.ts'
import { tracerCompte } from './traces.ts'
import { Connexion } from './vues/connexion.tsx'

/** Un identifiant inconnu, bloqué ou freiné se lit de même : rien ne dit lesquels existent. */
const REFUS: Record<Refus, { texte: string; statut: 401 | 403 | 429 }> = {
  faux: { texte: 'Identifiant ou mot de passe faux. Vérifiez les deux.', statut: 401 },
  'trop-d-essais': {
    texte:
      "Trop d'essais : ce compte est bloqué. Réessayez dans un quart d'heure ; s'il l'est toujours, un administrateur du cabinet peut le débloquer.",
    statut: 429,
  },
  desactive: {
    texte: "Ce compte est désactivé. Demandez sa réactivation à l'administrateur du cabinet.",
    statut: 403,
  },
}

const MOTIFS: Record<string, string> = {
  deconnecte: 'Vous êtes déconnecté du logiciel.',
  'deconnecte-psc': 'Vous êtes déconnecté du logiciel et de Pro Santé Connect.',
  fin: 'Votre session est terminée. Reconnectez-vous.',
  saisie:
    'Votre session est terminée, mais votre saisie est gardée. Reconnectez-vous pour la reprendre.',
}

/** Connexion et déconnexion : les seules pages ouvertes sans session. */
export function routesConnexion(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const { base, horloge, mutations, apcv } = dep
  const entree = (): EntreePsc | null =>
    dep.psc && {
      services: mutations.active('psc-sans-incitation') ? null : servicesSocles(dep),
      telephone: dep.psc.options.telephone ?? false,
    }

  app.get('/connexion', (c) => {
    const information = MOTIFS[c.req.query('motif') ?? ''] ?? null
    const suite = retourSur(c.req.query('suite'))
    // Après une fin d'inactivité, le titulaire n'a que son mot de passe à taper.
    const jeton = information && getCookie(c, COOKIE_SESSION)
    const identifiant = (jeton && titulaireDe(base, jeton)?.identifiant) || ''
    return rendre(
      c,
      <Connexion
        {...{ information, suite, identifiant }}
        psc={entree()}
        ressources={c.var.ressources}
      />,
    )
  })

  app.post('/connexion', async (c) => {
    const corps = await lireCorps(c)
    const identifiant = (corps.identifiant ?? '').trim().toLowerCase().slice(0, 100)
    const suite = retourSur(corps.suite)
    const reponse = await connecter(dep, identifiant, corps.motDePasse ?? '')
    if (reponse.issue === 'refuse') {
      const { texte: erreur, statut } = REFUS[reponse.motif]
      const page = (
        <Connexion
          {...{ erreur, suite, identifiant }}
          psc={entree()}
          ressources={c.var.ressources}
        />
      )
      return rendre(c, page, statut)
    }
    const { compte, aChanger } = reponse
    demarrerSeance(c, dep, { compte, moyen: 'mot-de-passe', aChanger })
    return c.redirect(aChanger ? '/mot-de-passe' : apresConnexion(dep, compte, suite), 303)
  })

  app.post('/deconnexion', async (c) => {
    const jeton = getCookie(c, COOKIE_SESSION)
    const session = jeton ? reprendreSession(base, jeton, horloge.maintenant()) : null
    if (!session) return c.redirect('/connexion', 303)
    // La lecture d'une appli ne survit pas à la session qui l'a ouverte.
    await apcv?.terminer(session)
    // Le proxy ferme avec lui la session de PSC qu'il tient (psc.md §14.6).
    await dep.espace?.fermer(session.empreinte)
    tracerCompte(dep, {
      auteur: nomComplet(session.compte),
      compte: session.compte,
      nature: 'deconnexion',
      reussi: true,
    })
    if (mutations.choisir('session-survit-a-la-deconnexion', true, () => false)) {
      fermerSession(base, session.empreinte)
      deleteCookie(c, COOKIE_SESSION, { path: '/' })
    }
    return c.redirect(dep.psc ? await sortirDePsc(c, dep, dep.psc, session) : '/connexion', 303)
  })

  return app
}
