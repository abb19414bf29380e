import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { creerAccesParHote } from '../serveur/acces-controle.ts'
import { PROTOCOLE, ROYAUME } from './adresses.ts'
import { repondreAutorisation } from './autorisation/repondre.ts'
import { repondreCiba } from './ciba/repondre.ts'
import { repondreDeconnexion } from './deconnexion/repondre.ts'
import { repondreCles, repondreDecouverte } from './decouverte/repondre.ts'
import { repondreEcps } from './ecps/repondre.ts'
import { type Execution, executer, type Point } from './executer.ts'
import { repondreIntrospection } from './introspection/repondre.ts'
import { repondreJeton } from './jeton/repondre.ts'
import { repondreMire } from './mire/repondre.ts'
import type { PointPsc } from './pannes.ts'
import { repondreProfil } from './profil/repondre.ts'
import { ecart } from './regle.ts'
import { repondreRevocation } from './revocation/repondre.ts'
import { erreur } from './sortie.ts'

type Verbe = 'GET' | 'POST'

/** Un chemin servi, et le point d'accès que pannes et journal nomment. */
export interface Route {
  chemin: string
  verbes: readonly Verbe[]
  point: PointPsc
  repondre: Point
}

/** Tout ce que le fournisseur sert (psc.md §2) ; le reste est un 404 journalisé. */
const ROUTES: readonly Route[] = [
  ...['wallet-openid-configuration', 'openid-configuration'].map(
    (nom): Route => ({
      chemin: `${ROYAUME}/.well-known/${nom}`,
      verbes: ['GET'],
      point: 'discovery',
      repondre: repondreDecouverte,
    }),
  ),
  { chemin: `${PROTOCOLE}/certs`, verbes: ['GET'], point: 'certs', repondre: repondreCles },
  { chemin: '/auth', verbes: ['GET', 'POST'], point: 'auth', repondre: repondreAutorisation },
  { chemin: '/auth/mire', verbes: ['POST'], point: 'mire', repondre: repondreMire },
  { chemin: `${PROTOCOLE}/token`, verbes: ['POST'], point: 'token', repondre: repondreJeton },
  {
    chemin: `${PROTOCOLE}/userinfo`,
    verbes: ['GET', 'POST'],
    point: 'userinfo',
    repondre: repondreProfil,
  },
  {
    chemin: `${PROTOCOLE}/token/introspect`,
    verbes: ['POST'],
    point: 'introspect',
    repondre: repondreIntrospection,
  },
  {
    chemin: `${PROTOCOLE}/revoke`,
    verbes: ['POST'],
    point: 'revoke',
    repondre: repondreRevocation,
  },
  {
    chemin: `${PROTOCOLE}/logout`,
    verbes: ['GET', 'POST'],
    point: 'logout',
    repondre: repondreDeconnexion,
  },
  { chemin: `${PROTOCOLE}/ext/ciba/auth`, verbes: ['POST'], point: 'ciba', repondre: repondreCiba },
]

const CHEMIN_ECPS = '/simulateur/ecps'

/** Un verbe ou un chemin que le fournisseur ne sert pas. */
const refuser =
  (statut: 404 | 405, regle: string, message: string): Point =>
  () =>
    erreur(statut, 'invalid_request', message, {
      ecarts: [ecart(regle, 'psc.md §2', 'V', message)],
    })

/**
 * L'application du fournisseur, en HTTPS avec certificat de client demandé. Aucun en-tête CORS, sur
 * aucun point (psc.md §2 [V]). `hotesAdmis` garde la page de l'e-CPS d'un site qui changerait de nom ;
 * `voisines` sont les routes d'un autre royaume, sur le même serveur.
 */
export function creerApp(
  execution: Execution,
  { hotesAdmis, voisines }: { hotesAdmis: readonly string[]; voisines: readonly Route[] },
): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>()
  for (const { chemin, verbes, point, repondre } of [...ROUTES, ...voisines]) {
    const interdit = refuser(405, 'verbe', `Verbes admis : ${verbes.join(', ')}.`)
    app.all(chemin, (c) => {
      const admis = verbes.some((verbe) => verbe === c.req.method)
      return executer(c, execution, point, admis ? repondre : interdit)
    })
  }
  app.use(CHEMIN_ECPS, creerAccesParHote(hotesAdmis))
  app.on(['GET', 'POST'], CHEMIN_ECPS, (c) => executer(c, execution, 'ecps', repondreEcps))
  app.notFound((c) =>
    executer(c, execution, '*', refuser(404, 'chemin', `Chemin ${c.req.path} inconnu.`)),
  )
  return app
}
