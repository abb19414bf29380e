import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { ecrireJson } from '../../../../reports/campagne/ecrire-atomique.ts'
import { QUESTION } from '../../../../steps/pilotes/guide/http/protocole.ts'
import type { Seance } from './seance.ts'

const CORPS_MAX = 1024 * 1024

/** Ce que la campagne peut dire à la console : sa question, et qu'elle a fini. */
export function creerDialogue(seance: Seance): Hono {
  const app = new Hono()
  app.use(bodyLimit({ maxSize: CORPS_MAX }))
  app.use((c, suite) => {
    const [, jeton = ''] = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '') ?? []
    return seance.jetonJuste(jeton) ? suite() : Promise.resolve(c.text('Jeton refusé.', 401))
  })
  app.post('/questions', async (c) => {
    const lue = QUESTION.safeParse(await c.req.json().catch(() => null))
    if (!lue.success) return c.text('Question mal formée.', 400)
    const reponse = await seance.recevoir(lue.data)
    return reponse === null ? c.body(null, 204) : c.json(reponse)
  })
  app.post('/fin', (c) => {
    seance.finir()
    return c.body(null, 204)
  })
  return app
}

/** Où la campagne trouve la console du moment. */
export const fichierAdresse = (dossierEtat: string): string =>
  path.join(dossierEtat, 'guide-adresse.json')

/**
 * Écoute la campagne sur la machine elle-même, à part de la console : ouverte au réseau, celle-ci ne
 * laisse personne répondre à la place d'une campagne. N'empêche pas la console de s'arrêter.
 */
export function ecouterCampagne(seance: Seance, dossierEtat: string): Server {
  const serveur = createAdaptorServer({
    fetch: creerDialogue(seance).fetch,
    createServer,
  }) as Server
  serveur.on('connection', (lien) => lien.unref())
  serveur.listen(0, '127.0.0.1', () => {
    const { port } = serveur.address() as AddressInfo
    ecrireJson(fichierAdresse(dossierEtat), { adresse: `http://127.0.0.1:${port}` })
  })
  serveur.unref()
  return serveur
}
