import { readFileSync } from 'node:fs'
import { request } from 'node:https'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demarrerSimulateurs, type Simulateurs } from '../index.ts'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { VERSION_IGC } from '../pki/marque.ts'

/** Une adresse de bouclage autre que 127.0.0.1 : seul Linux les a toutes. */
const ADRESSE = '127.0.0.2'
const HOTES = [
  { nom: 'insi.exemple.test', service: 'insi' },
  { nom: 'apcv.exemple.test', service: 'apcv' },
  { nom: 'auth.psc.exemple.test', service: 'psc' },
  { nom: 'mire.psc.exemple.test', service: 'psc-mire' },
  { nom: 'banc.exemple.test', service: null },
] as const

async function portsLibres(): Promise<number> {
  const serveur = createServer()
  await new Promise<void>((resoudre) => serveur.listen(0, ADRESSE, resoudre))
  const adresse = serveur.address()
  await new Promise((resoudre) => serveur.close(resoudre))
  return typeof adresse === 'object' && adresse !== null ? Math.min(adresse.port, 65_000) : 0
}

describe.skipIf(process.platform !== 'linux')('un banc sur une autre adresse', () => {
  let banc: Simulateurs
  const reseau = () => banc.description.reseau

  beforeAll(async () => {
    banc = await demarrerSimulateurs({
      dossierPki: join(tmpdir(), `segur-igc-reseau-v${VERSION_IGC}-${userInfo().uid}`),
      portBase: await portsLibres(),
      reseau: { ecoute: ADRESSE, adresse: ADRESSE, hotes: HOTES, autorises: [], portSni: 0 },
    })
  }, DELAI_IGC_MS)
  afterAll(() => banc?.arreter())

  /** Demande une page par son nom, sans DNS ; la vérification du certificat reste entière. */
  function lire(nom: string, chemin: string): Promise<{ statut: number; corps: string }> {
    const port = Number(new URL(reseau()?.hotes[0]?.url ?? '').port)
    return new Promise((resoudre, rejeter) => {
      const ca = readFileSync(banc.description.pki.ca)
      const options = { host: ADRESSE, port, path: chemin, servername: nom, ca, agent: false }
      request({ ...options, headers: { host: nom } }, (reponse) => {
        let corps = ''
        reponse.setEncoding('utf8').on('data', (morceau: string) => {
          corps += morceau
        })
        reponse.on('end', () => resoudre({ statut: reponse.statusCode ?? 0, corps }))
      })
        .on('error', rejeter)
        .end()
    })
  }

  test('n’écoute que là, et la description le dit', async () => {
    const { controle, insi, flux } = banc.description
    expect([new URL(controle).hostname, new URL(insi.url).hostname, flux.hote]).toEqual([
      ADRESSE,
      ADRESSE,
      ADRESSE,
    ])
    const ailleurs = controle.replace(ADRESSE, '127.0.0.1')
    await expect(fetch(`${ailleurs}/_mock/insi/etat`)).rejects.toThrow()
    expect((await fetch(`${controle}/_mock/insi/etat`)).status).toBe(200)
  })

  test('un port commun mène chaque nom à son service', async () => {
    expect(await lire('insi.exemple.test', '/lps?wsdl')).toMatchObject({
      statut: 200,
      corps: expect.stringContaining('wsdl'),
    })
    expect((await lire('apcv.exemple.test', '/lps?wsdl')).statut).toBe(404)
    expect((await lire('banc.exemple.test', '/lps')).statut).toBe(421)
    await expect(lire('inconnu.exemple.test', '/lps')).rejects.toThrow(/altnames/)
  })

  test('les noms donnés à PSC deviennent son émetteur et sa mire', async () => {
    const { psc } = banc.description
    const port = new URL(reseau()?.hotes[0]?.url ?? '').port
    expect([psc.issuer, psc.wallet]).toEqual([
      `https://auth.psc.exemple.test:${port}/auth/realms/esante-wallet`,
      `https://mire.psc.exemple.test:${port}/auth`,
    ])
    const chemin = new URL(psc.decouverte[0] ?? '').pathname
    const { corps } = await lire('auth.psc.exemple.test', chemin)
    expect(JSON.parse(corps)).toMatchObject({
      issuer: psc.issuer,
      authorization_endpoint: psc.wallet,
    })
    expect((await lire('mire.psc.exemple.test', '/auth?client_id=x')).statut).toBe(400)
  })

  test('le certificat dit où lire sa révocation, et la liste y est', async () => {
    const url = `${banc.description.controle}/pki/crl/organisations.crl`
    const texte = Buffer.from(
      readFileSync(banc.pki.fichiers('server').cert, 'utf8').replaceAll(/-----.*?-----|\s/g, ''),
      'base64',
    )
    expect(texte.includes(url)).toBe(true)
    const liste = await fetch(url)
    expect(liste.headers.get('content-type')).toBe('application/pkix-crl')
    // DER d'une liste signée : une séquence, pas du PEM.
    expect(new Uint8Array(await liste.arrayBuffer())[0]).toBe(0x30)
    expect((await fetch(`${banc.description.controle}/pki/server.key`)).status).toBe(404)
  })
})
