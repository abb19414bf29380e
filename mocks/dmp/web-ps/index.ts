import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { creerDemander } from './demander.ts'
import { pageAccueil, pageRefus } from './pages.tsx'
import { type Attente, type ClientPortail, preparer, type Reconnu, reconnaitre } from './relier.ts'

export interface OptionsWebPs {
  /** PEM des autorités reconnues pour joindre Pro Santé Connect. */
  ca: string
  /** Connu une fois les ports ouverts. */
  client: () => ClientPortail
}

const TEMOIN = 'WEBPS_SIMULE'
/** Un scénario en ouvre une ou deux. */
const SESSIONS_MAX = 200

interface SessionPortail {
  attente: Attente | null
  reconnu: Reconnu | null
}

/**
 * Portail Web PS DMP simulé : un second fournisseur de service de Pro Santé Connect, qui montre que le
 * passage depuis le logiciel ne demande pas de nouvelle identification (PROV.PSC.01). Sa forme est de
 * nous : rien de public ne décrit le portail. Il n'a aucun dossier.
 */
export function creerWebPs({ ca, client }: OptionsWebPs): Hono {
  const app = new Hono()
  const demander = creerDemander(ca)
  const sessions = new Map<string, SessionPortail>()

  const ouvrir = (session: SessionPortail): string => {
    const [ancienne] = sessions.keys()
    if (sessions.size >= SESSIONS_MAX && ancienne) sessions.delete(ancienne)
    const id = randomBytes(24).toString('hex')
    sessions.set(id, session)
    return id
  }

  app.get('/webps', async (c) => {
    try {
      const { attente, adresse } = await preparer(demander, client())
      const id = ouvrir({ attente, reconnu: null })
      setCookie(c, TEMOIN, id, { path: '/webps', httpOnly: true, sameSite: 'Lax' })
      return c.redirect(adresse, 302)
    } catch {
      return c.html(pageRefus('Pro Santé Connect simulé ne répond pas.'), 502)
    }
  })

  app.get('/webps/retour', async (c) => {
    const session = sessions.get(getCookie(c, TEMOIN) ?? '')
    const { code, state } = c.req.query()
    if (!session?.attente || session.attente.etat !== state || !code)
      return c.html(pageRefus('Pro Santé Connect simulé n’a reconnu personne.'), 403)
    const { attente } = session
    session.attente = null
    try {
      session.reconnu = await reconnaitre(demander, client(), { code, attente })
    } catch {
      return c.html(pageRefus('La réponse de Pro Santé Connect simulé est refusée.'), 403)
    }
    return c.redirect('/webps/accueil', 303)
  })

  app.get('/webps/accueil', (c) => {
    const reconnu = sessions.get(getCookie(c, TEMOIN) ?? '')?.reconnu
    return reconnu ? c.html(pageAccueil(reconnu)) : c.redirect('/webps', 303)
  })

  return app
}
