import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { rejoindrePoste } from './rejoindre.ts'

let dossier: string
let serveur: Server
beforeEach(async () => {
  dossier = mkdtempSync(path.join(tmpdir(), 'rejoindre-'))
  serveur = createServer(({ url, headers }, reponse) => {
    const connu = url === '/_mock/insi/etat' && headers.authorization === 'Bearer secret'
    reponse.writeHead(connu ? 200 : 404).end('{}')
  })
  await new Promise<void>((resoudre) => serveur.listen(0, '127.0.0.1', resoudre))
})
afterEach(() => {
  serveur.close()
  rmSync(dossier, { recursive: true, force: true })
})

/** La ligne de « segur simulateurs --json », gardée dans un fichier. */
function decrire(): { simulateurs: string; controle: string } {
  const controle = `http://127.0.0.1:${(serveur.address() as AddressInfo).port}`
  const simulateurs = path.join(dossier, 'simulateurs.json')
  const description = {
    controle,
    pki: { ca: '/p/ca.pem', clients: { 'insi-manu': { cert: '/p/c.crt', cle: '/p/c.key' } } },
    insi: { url: 'https://127.0.0.1:9401/lps', idamAcceptes: ['HARN00000001'] },
    vitale: { url: 'http://127.0.0.1:9402' },
    reseau: { jeton: 'secret' },
  }
  writeFileSync(simulateurs, `${JSON.stringify(description)}\n`)
  return { simulateurs, controle }
}

const demande = { cible: 'pilote.ts', portBase: undefined }

it('sert la campagne des services qui répondent, avec leur jeton, et les laisse en marche', async () => {
  const { simulateurs, controle } = decrire()
  const poste = await rejoindrePoste({ ...demande, simulateurs })
  expect(poste).toMatchObject({ controle, jeton: 'secret', simules: ['insi'], lgc: null })
  await poste?.arreter()
  expect(serveur.listening).toBe(true)
})

it('dit que les simulateurs désignés ne répondent plus', async () => {
  const { simulateurs } = decrire()
  serveur.close()
  await expect(rejoindrePoste({ ...demande, simulateurs })).rejects.toMatchObject({
    code: 'SEGUR-SIM-002',
    message: expect.stringMatching(/aucun simulateur ne répond/),
  })
})

it('sans rien désigner, ne rejoint personne quand les ports ne sont pas fixés', async () => {
  expect(await rejoindrePoste({ ...demande, simulateurs: null })).toBeNull()
})
