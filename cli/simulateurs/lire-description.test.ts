import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { brancherLgc } from './brancher-lgc.ts'
import { lireDescription } from './lire-description.ts'

const DESCRIPTION = {
  controle: 'http://127.0.0.1:9400',
  pki: { ca: '/p/ca.pem', clients: { 'insi-manu': { cert: '/p/c.crt', cle: '/p/c.key' } } },
  insi: { url: 'https://127.0.0.1:9401/lps', idamAcceptes: ['HARN00000001'] },
  vitale: { url: 'http://127.0.0.1:9402' },
}
const LIGNE = `${JSON.stringify(DESCRIPTION)}\n`

let dossier: string
beforeEach(async () => {
  dossier = await mkdtemp(path.join(tmpdir(), 'segur-description-'))
})
afterEach(() => rm(dossier, { recursive: true, force: true }))

test('la ligne gardée dans un fichier se lit et branche le LGC', async () => {
  const fichier = path.join(dossier, 'simulateurs.json')
  await writeFile(fichier, LIGNE)
  const services = brancherLgc(await lireDescription(fichier))
  expect(services.insi).toMatchObject({
    url: DESCRIPTION.insi.url,
    ca: '/p/ca.pem',
    idam: 'HARN00000001',
    authentification: 'certificat',
    certificat: '/p/c.crt',
    cle: '/p/c.key',
  })
  expect(services.vitale?.url).toBe(DESCRIPTION.vitale.url)
})

test('le certificat des appels automatiques est facultatif, et sert quand il est donné', async () => {
  const auto = { cert: '/p/a.crt', cle: '/p/a.key' }
  const { pki } = DESCRIPTION
  const avec = { ...DESCRIPTION, pki: { ...pki, clients: { ...pki.clients, 'insi-auto': auto } } }
  const lire = async (description: object) =>
    brancherLgc(await lireDescription('-', Readable.from([`${JSON.stringify(description)}\n`])))
  expect((await lire(DESCRIPTION)).insi.automatique).toBeNull()
  expect((await lire(avec)).insi.automatique).toEqual({ certificat: '/p/a.crt', cle: '/p/a.key' })
})

test('la première ligne de l’entrée standard suffit, sans attendre qu’elle se ferme', async () => {
  const entree = new PassThrough()
  entree.write(LIGNE)
  expect((await lireDescription('-', entree)).controle).toBe(DESCRIPTION.controle)
})

test('un fichier absent est dit', async () => {
  await expect(lireDescription(path.join(dossier, 'rien'))).rejects.toThrow(/n’existe pas/)
})

test.each([
  ['', /ligne JSON/],
  ['bonjour\n', /ligne JSON/],
  ['{}\n', /controle, pki, insi, vitale/],
  [LIGNE.replace('http://127.0.0.1:9400', 'https://exemple.test'), /controle/],
  [LIGNE.replace('HARN00000001"]', '"').replace('["', '"'), /insi\.idamAcceptes/],
])('une ligne %j est refusée avec ce qui manque', async (ligne, raison) => {
  await expect(lireDescription('-', Readable.from([ligne]))).rejects.toMatchObject({
    code: 'SEGUR-SIM-002',
    message: expect.stringMatching(raison),
  })
})
