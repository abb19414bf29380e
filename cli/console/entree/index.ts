import type { HttpBindings } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import type { Gardien } from '../acces/gardien.ts'
import { lireJeton, oublierJeton, poserJeton } from '../acces/seance.ts'
import type { Contexte } from '../contexte.ts'
import { rediriger, rendre } from '../rendre.ts'
import { PageEntree } from './page.tsx'

const REFUS = {
  fausse: 'Ce n’est pas la phrase de passe affichée au démarrage de la console.',
  'trop-d-essais': 'Trop d’essais : attendez une minute.',
} as const

/** Seule une page de la console est une destination : ni autre site, ni adresse sans hôte. */
const destination = (vers: unknown): string =>
  typeof vers === 'string' && /^\/(?![/\\])/.test(vers) ? vers : '/'

function posteDe(c: Context): string {
  const liens = c.env as Partial<HttpBindings> | undefined
  return liens?.incoming?.socket.remoteAddress ?? 'inconnu'
}

/** La page de la phrase de passe, quand la console est ouverte au réseau. */
export function monterEntree(contexte: Contexte, gardien: Gardien): Hono {
  const app = new Hono()
  const montrer = (c: Context, vers: string, erreur: string | null, statut: 200 | 401 | 429) =>
    rendre(c, PageEntree({ cadre: contexte.cadre(c), vers, erreur }), statut)

  app.get('/', (c) => montrer(c, destination(c.req.query('vers')), null, 200))
  app.post('/', async (c) => {
    const champs = await c.req.formData()
    const vers = destination(champs.get('vers'))
    const entree = gardien.entrer(String(champs.get('phrase') ?? ''), posteDe(c))
    if ('jeton' in entree) {
      poserJeton(c, entree.jeton)
      return rediriger(c, vers)
    }
    return montrer(c, vers, REFUS[entree.refus], entree.refus === 'fausse' ? 401 : 429)
  })
  app.post('/fermer', (c) => {
    gardien.fermer(lireJeton(c))
    oublierJeton(c)
    return rediriger(c, '/entree')
  })
  return app
}
