import { readFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { type ConnectionOptions, connect as connectTls } from 'node:tls'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { creerHorloge } from '../horloge.ts'
import { DELAI_IGC_MS, pkiDEssai } from '../pki/essai.ts'
import { type Connexions, creerConnexions } from './connexions.ts'
import { ouvrirServeur, type Serveur, type Tls } from './ouvrir-serveur.ts'

let tls: Tls
let serveur: Serveur
let connexions: Connexions

async function ouvrir(options: { tls?: Tls }): Promise<void> {
  connexions = creerConnexions(creerHorloge())
  serveur = await ouvrirServeur({
    nom: 'insi',
    port: 0,
    traiter: () => new Response('vu'),
    surIncident: connexions.noter,
    ...options,
  })
}

beforeEach(async () => {
  const pki = await pkiDEssai()
  const fichiers = pki.fichiers('server')
  tls = {
    cert: await readFile(fichiers.chaine, 'utf8'),
    cle: await readFile(fichiers.cle, 'utf8'),
    ca: await readFile(pki.ca, 'utf8'),
    refuseAuHandshake: false,
  }
}, DELAI_IGC_MS)
afterEach(() => serveur.fermer())

const fermee = (socket: Socket) =>
  new Promise<void>((resoudre) =>
    socket.on('error', () => undefined).once('close', () => resoudre()),
  )

/** Se connecte en TLS, et attend que la connexion se ferme, quelle qu'en soit la fin. */
async function tenterTls(options: ConnectionOptions): Promise<void> {
  await fermee(connectTls({ port: serveur.port, host: '127.0.0.1', ...options }))
}

/** Relit jusqu'à ce que le serveur ait noté quelque chose. */
async function incidents() {
  await expect.poll(() => connexions.lire().length).toBeGreaterThan(0)
  return connexions.lire().map(({ etape, code }) => ({ etape, code }))
}

describe('les connexions manquées', () => {
  it('un client qui refuse notre autorité raccroche sans rien demander', async () => {
    await ouvrir({ tls })
    await tenterTls({ ca: [] })
    expect(await incidents()).toEqual([{ etape: 'muette', code: 'SANS_REQUETE' }])
    expect(connexions.lire()[0]?.serveur).toBe('insi')
  })

  it('une version de TLS trop ancienne donne le code d’OpenSSL', async () => {
    await ouvrir({ tls })
    const ancienne = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1' } as const
    await tenterTls({ ...ancienne, ciphers: 'DEFAULT@SECLEVEL=0', rejectUnauthorized: false })
    expect(await incidents()).toEqual([{ etape: 'tls', code: 'ERR_SSL_UNSUPPORTED_PROTOCOL' }])
  })

  it('du HTTP en clair sur le port chiffré est reconnu', async () => {
    await ouvrir({ tls })
    const socket = connect(serveur.port, '127.0.0.1')
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
    await fermee(socket)
    expect(await incidents()).toEqual([{ etape: 'tls', code: 'ERR_SSL_HTTP_REQUEST' }])
  })

  it('du TLS sur le port en clair est reconnu', async () => {
    await ouvrir({})
    await tenterTls({ rejectUnauthorized: false })
    expect(await incidents()).toEqual([{ etape: 'http', code: 'TLS_SUR_HTTP' }])
  })

  it('une requête servie ne laisse rien', async () => {
    await ouvrir({})
    expect(await (await fetch(serveur.adresse)).text()).toBe('vu')
    await serveur.fermer()
    expect(connexions.lire()).toEqual([])
  })

  it('se relisent après un repère', async () => {
    await ouvrir({})
    connexions.noter({ serveur: 'insi', etape: 'tls', code: 'A', distant: null })
    connexions.noter({ serveur: 'insi', etape: 'tls', code: 'B', distant: null })
    expect(connexions.lire(1).map(({ code }) => code)).toEqual(['B'])
  })
})
