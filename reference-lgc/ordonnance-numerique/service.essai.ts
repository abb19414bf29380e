/** Une Ordonnance Numérique de test, sans TLS : elle garde ce qu'on dépose et se tait à la demande. */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { OptionsOrdonnance } from '../options.ts'

type Faute =
  /** Coupe avant, ou après avoir gardé : la réponse ne vient pas. */
  'coupe-avant' | 'coupe-apres' | 'refus' | 'ferme'

export interface OrdonnanceEssai {
  options: OptionsOrdonnance
  /** Ce qui est gardé, par numéro. */
  gardees: Map<string, Record<string, unknown>>
  /** « POST », « GET », « annulation », dans l'ordre. */
  appels: string[]
  /** Fautes des prochains appels, une chacun ; `null` en laisse passer un. */
  fautes: (Faute | null)[]
  vider(): void
  arreter(): Promise<void>
}

async function lire(requete: IncomingMessage): Promise<string> {
  const morceaux: Buffer[] = []
  for await (const morceau of requete) morceaux.push(morceau as Buffer)
  return Buffer.concat(morceaux).toString()
}

export async function ouvrirOrdonnanceEssai(): Promise<OrdonnanceEssai> {
  const gardees = new Map<string, Record<string, unknown>>()
  const appels: string[] = []
  const fautes: (Faute | null)[] = []

  function repondre(operation: string, numero: string, corps: string): [number, object] {
    if (operation === 'POST') {
      const lue = JSON.parse(corps) as Record<string, unknown>
      gardees.set(String(lue.numero), lue)
      return [201, { numero: lue.numero }]
    }
    if (!gardees.has(numero)) return [404, { code: 'INCONNUE' }]
    if (operation === 'annulation') gardees.delete(numero)
    return [200, { numero }]
  }

  const serveur = createServer(async (requete, reponse) => {
    const corps = await lire(requete)
    const dire = (statut: number, objet: object) => {
      reponse.writeHead(statut, { 'content-type': 'application/json' })
      reponse.end(JSON.stringify(objet))
    }
    if (requete.url === '/jeton')
      return dire(200, { access_token: 'api', token_type: 'Bearer', expires_in: 3600 })
    const segments = (requete.url ?? '').split('/')
    const annule = segments.at(-1) === 'annulation'
    const operation = annule ? 'annulation' : (requete.method ?? '')
    appels.push(operation)
    const faute = fautes.shift() ?? null
    if (faute === 'ferme') return dire(503, {})
    if (faute === 'refus') return dire(422, { code: 'X', message: 'Une ligne manque.' })
    const rendu =
      faute === 'coupe-avant'
        ? null
        : repondre(operation, segments.at(annule ? -2 : -1) ?? '', corps)
    if (faute || !rendu) return requete.socket.destroy()
    return dire(...rendu)
  })
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret))
  const base = `http://127.0.0.1:${(serveur.address() as AddressInfo).port}`
  return {
    options: {
      ...{ url: `${base}/on/v1`, jeton: `${base}/jeton`, clientId: 'essai', scope: 'ordonnance' },
      ...{ ca: '', certificat: null },
    },
    gardees,
    appels,
    fautes,
    vider() {
      gardees.clear()
      appels.length = 0
      fautes.length = 0
    },
    arreter: () =>
      new Promise((fini) => {
        serveur.close(() => fini())
        serveur.closeAllConnections()
      }),
  }
}
