import { randomBytes } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { AccesWebPs } from './acces.ts'
import { monterAccesDirect } from './acces-direct.ts'
import { creerDemander } from './demander.ts'
import { pageAccueil, pageRefus } from './pages.tsx'
import { type Attente, type ClientPortail, preparer, type Reconnu, reconnaitre } from './relier.ts'

export interface OptionsWebPs {
  /** PEM des autorités reconnues pour joindre Pro Santé Connect. */
  ca: string
  /** Connu une fois les ports ouverts. */
  client: () => ClientPortail
  /** Les dossiers que le site montre. */
  acces: AccesWebPs
}

const TEMOIN = 'WEBPS_SIMULE'
/** Un scénario en ouvre une ou deux. */
const SESSIONS_MAX = 200

interface SessionPortail {
  attente: Attente | null
  reconnu: Reconnu | null
  /** Page de l'accès contextuel où revenir. */
  destination: string | null
}

/**
 * Portail Web PS DMP simulé : un second fournisseur de service de Pro Santé Connect, qui montre que le
 * passage depuis le logiciel ne demande pas de nouvelle identification (PROV.PSC.01). Sa forme est de
 * nous : rien de public ne décrit le portail. Il montre les dossiers du DMP simulé, en lecture seule.
 */
export function creerWebPs({ ca, client, acces }: OptionsWebPs): Hono {
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

  const identifier = async (c: Context, destination: string | null) => {
    try {
      const { attente, adresse } = await preparer(demander, client())
      const id = ouvrir({ attente, reconnu: null, destination })
      setCookie(c, TEMOIN, id, { path: '/', httpOnly: true, sameSite: 'Lax' })
      return c.redirect(adresse, 302)
    } catch {
      return c.html(pageRefus('Pro Santé Connect simulé ne répond pas.'), 502)
    }
  }
  const reconnu = (c: Context) => sessions.get(getCookie(c, TEMOIN) ?? '')?.reconnu ?? null

  app.get('/webps', (c) => identifier(c, null))

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
    return c.redirect(session.destination ?? '/webps/accueil', 303)
  })

  app.get('/webps/accueil', (c) => {
    const professionnel = reconnu(c)
    return professionnel ? c.html(pageAccueil(professionnel)) : c.redirect('/webps', 303)
  })
  monterAccesDirect(app, { acces, reconnu, identifier })

  return app
}
