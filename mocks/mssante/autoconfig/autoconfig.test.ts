import { Resolver } from 'node:dns/promises'
import { request } from 'node:https'
import { XMLParser } from 'fast-xml-parser'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DELAI_IGC_MS } from '../../pki/essai.ts'
import { type BancMss, ouvrirBancMss } from '../essai/banc.ts'

let banc: BancMss
beforeAll(async () => {
  banc = await ouvrirBancMss()
}, DELAI_IGC_MS)
afterAll(() => banc.arreter())
beforeEach(async () => {
  await banc.commander('reset', {})
})

const HOTE = 'autoconfig.medecin.fictif.mssante.fr'

/** Lit un chemin en HTTPS sous un nom que seul ce client résout, certificat vérifié. */
function lire(
  chemin = '/mail/config-v1.1.xml',
  hote = HOTE,
): Promise<{ statut: number; corps: string }> {
  return new Promise((resoudre, rejeter) => {
    const { port } = new URL(banc.autoconfig)
    const options = { host: '127.0.0.1', port, path: chemin, servername: hote, ca: banc.ca }
    const demande = request({ ...options, headers: { host: hote } }, (reponse) => {
      let corps = ''
      reponse.setEncoding('utf8')
      reponse.on('data', (texte: string) => {
        corps += texte
      })
      reponse.on('end', () => resoudre({ statut: reponse.statusCode ?? 0, corps }))
    })
    demande.on('error', rejeter)
    demande.end()
  })
}

describe('autoconfiguration par HTTPS', () => {
  it('donne les serveurs du domaine, jeton et STARTTLS, sous un certificat à son nom', async () => {
    const { statut, corps } = await lire()
    expect(statut).toBe(200)
    const { clientConfig } = new XMLParser({ ignoreAttributes: false }).parse(corps) as {
      clientConfig: { emailProvider: Record<string, unknown> }
    }
    expect(clientConfig.emailProvider).toMatchObject({
      domain: 'medecin.fictif.mssante.fr',
      incomingServer: {
        hostname: 'localhost',
        port: banc.ports.imapStarttls,
        socketType: 'STARTTLS',
        authentication: 'OAuth2',
        username: '%EMAILADDRESS%',
      },
      outgoingServer: { port: banc.ports.smtpStarttls },
    })
  })

  it('TLS direct quand le réglage le dit, sous l’autre chemin aussi', async () => {
    await banc.commander('reglages', { autoconfiguration: 'SSL' })
    const { corps } = await lire('/.well-known/autoconfig/mail/config-v1.1.xml')
    expect(corps).toContain('<socketType>SSL</socketType>')
    expect(corps).toContain(`<port>${banc.ports.imap}</port>`)
  })

  it('un domaine inconnu reçoit 404', async () => {
    const { statut } = await lire('/mail/config-v1.1.xml', 'localhost')
    expect(statut).toBe(404)
  })

  it.each([
    ['404', 404, 'inconnu'],
    ['not-xml', 200, '<!doctype html>'],
    ['plain-only', 200, '<socketType>plain</socketType>'],
    ['password-cleartext', 200, '<authentication>password-cleartext</authentication>'],
    ['wrong-port', 200, '<port>9</port>'],
  ])('la variante fausse %s, une fois', async (mode, statut, contenu) => {
    await banc.armer(mode, { endpoint: 'autoconfig' })
    const fausse = await lire()
    expect(fausse.statut).toBe(statut)
    expect(fausse.corps).toContain(contenu)
    expect((await lire()).corps).toContain('OAuth2')
  })
})

describe('autoconfiguration par DNS', () => {
  const resolveur = () => {
    const lu = new Resolver({ timeout: 2_000, tries: 1 })
    lu.setServers([`127.0.0.1:${banc.dns}`])
    return lu
  }

  it('SRV et adresse, par le résolveur de Node', async () => {
    const dns = resolveur()
    expect(await dns.resolveSrv('_imap._tcp.medecin.fictif.mssante.fr')).toMatchObject([
      { name: 'mss.operateur-a.test', port: banc.ports.imapStarttls },
    ])
    expect(await dns.resolveSrv('_submissions._tcp.hopital.fictif.mssante.fr')).toMatchObject([
      { port: banc.ports.smtp },
    ])
    expect(await dns.resolve4(HOTE)).toEqual(['127.0.0.1'])
  })

  it('un nom d’ailleurs n’existe pas', async () => {
    await expect(resolveur().resolve4('autoconfig.exemple.fr')).rejects.toMatchObject({
      code: 'ENOTFOUND',
    })
  })
})
