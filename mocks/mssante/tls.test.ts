import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type BancMss, ouvrirBancMss } from './essai/banc.ts'
import { ouvrirPrise, ouvrirPriseTls } from './essai/prise.ts'

let banc: BancMss
beforeAll(async () => {
  banc = await ouvrirBancMss()
}, DELAI_IGC_MS)
afterAll(() => banc.arreter())
beforeEach(() => banc.commander('reset', {}))

const PROTOCOLES = ['imap', 'smtp'] as const

async function negocier(port: number, options: object = {}) {
  const prise = await ouvrirPriseTls(port, { ca: banc.ca, ...options })
  const { name } = prise.tls.getCipher()
  const version = prise.tls.getProtocol()
  prise.couper()
  return { name, version }
}

describe.each(PROTOCOLES)('politique TLS en %s', (protocole) => {
  it('vague 2 : TLS 1.3, ou 1.2 avec une suite de la liste', async () => {
    expect(await negocier(banc.ports[protocole])).toMatchObject({ version: 'TLSv1.3' })
    const douze = await negocier(banc.ports[protocole], { maxVersion: 'TLSv1.2' })
    expect(douze).toEqual({ version: 'TLSv1.2', name: 'ECDHE-RSA-AES256-GCM-SHA384' })
    await expect(
      negocier(banc.ports[protocole], { maxVersion: 'TLSv1.2', ciphers: 'AES256-GCM-SHA384' }),
    ).rejects.toThrow()
  })

  it('vague 1 : TLS 1.2 seulement', async () => {
    await banc.commander('reglages', { politique: 'vague-1' })
    expect(await negocier(banc.ports[protocole])).toMatchObject({ version: 'TLSv1.2' })
    await expect(negocier(banc.ports[protocole], { minVersion: 'TLSv1.3' })).rejects.toThrow()
  })

  it.each([
    ['tls11', { minVersion: 'TLSv1.2' }],
    ['bad-suite', { ciphers: 'ECDHE-RSA-AES256-GCM-SHA384' }],
    ['weak-dh', { minDHSize: 2048, ciphers: 'DHE-RSA-AES256-GCM-SHA384' }],
    ['cert-expired', {}],
    ['cert-foreign', {}],
    ['cert-wrong-name', {}],
    ['tls-close', {}],
  ])('la panne %s fait refuser un client prudent, une fois', async (mode, options) => {
    await banc.armer(mode, { endpoint: protocole })
    const port = banc.ports[protocole]
    await expect(negocier(port, options)).rejects.toThrow()
    expect(await negocier(port)).toMatchObject({ version: 'TLSv1.3' })
  })

  it('le certificat révoqué est dans la liste que l’opérateur publie', async () => {
    await banc.armer('cert-revoked', { endpoint: protocole })
    const prise = await ouvrirPriseTls(banc.ports[protocole], { ca: banc.ca })
    const serie = prise.tls.getPeerX509Certificate()?.serialNumber.toLowerCase() ?? '?'
    prise.couper()
    const liste = Buffer.from(await (await fetch(`${banc.controle}/_mock/mss/crl`)).arrayBuffer())
    expect(liste.toString('hex')).toContain(serie)
  })
})

describe('ce que le journal garde', () => {
  it('chaque poignée de main : version, suite, nom demandé, certificat du client', async () => {
    await negocier(banc.ports.imap, { maxVersion: 'TLSv1.2', ...(await banc.client('lgc-auth')) })
    await expect
      .poll(() => banc.journal())
      .toMatchObject([
        {
          operation: 'imap.tls',
          details: {
            tlsVersion: 'TLSv1.2',
            tlsSuite: 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
            tlsSni: 'localhost',
            certificatClient: expect.stringContaining('CN=LGC-DEMO'),
          },
        },
      ])
  })

  it.each(PROTOCOLES)('un client qui refuse notre certificat en %s', async (protocole) => {
    await expect(ouvrirPriseTls(banc.ports[protocole], {})).rejects.toThrow()
    await expect
      .poll(() => banc.journal())
      .toMatchObject([
        {
          operation: `${protocole}.tls`,
          resultat: 'refus',
          code: expect.stringMatching(/SSL|RACCROCHE/),
        },
      ])
  })

  it('la liste de révocation en panne, puis périmée', async () => {
    await banc.armer('crl-down', { endpoint: 'crl' })
    expect((await fetch(`${banc.controle}/_mock/mss/crl`)).status).toBe(503)
    await banc.armer('crl-old', { endpoint: 'crl' })
    const ancienne = await (await fetch(`${banc.controle}/_mock/mss/crl`)).arrayBuffer()
    const courante = await (await fetch(`${banc.controle}/_mock/mss/crl`)).arrayBuffer()
    expect(Buffer.from(ancienne).equals(Buffer.from(courante))).toBe(false)
  })

  it('coupée avant STARTTLS, la connexion ne gêne personne', async () => {
    const prise = ouvrirPrise(banc.ports.smtpStarttls)
    await prise.attendre(/^220/)
    prise.ecrire('EHLO x\r\nSTARTTLS\r\n')
    await prise.attendre(/220 .*\r\n$/)
    prise.couper()
    expect(await negocier(banc.ports.smtp)).toMatchObject({ version: 'TLSv1.3' })
  })
})
