import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { RACINE } from './chemins.ts'
import { refusNode } from './demarrage/node.mjs'

let racine: string
let npm: string
beforeEach(async () => {
  racine = await mkdtemp(path.join(tmpdir(), 'segur demarrer '))
  npm = path.join(racine, 'faux', 'npm-cli.js')
  await cp(path.join(RACINE, 'cli'), path.join(racine, 'cli'), {
    recursive: true,
    filter: (source) => !/\.tsx?$/.test(source),
  })
  await mkdir(path.dirname(npm))
  await verrouiller('1.0.0')
})
afterEach(() => rm(racine, { recursive: true, force: true }))

const PAQUETS = (version: string) => ({
  '': { name: 'essai' },
  'node_modules/a': { version },
  'node_modules/facultatif': { version: '9.9.9', optional: true },
})

const verrouiller = (version: string) =>
  writeFile(
    path.join(racine, 'package-lock.json'),
    JSON.stringify({ lockfileVersion: 3, packages: PAQUETS(version) }),
  )

/** Un npm qui note ses appels puis fait ce qu’on lui dit. */
async function fauxNpm(corps: string): Promise<void> {
  await writeFile(
    npm,
    `const fs = require('node:fs')
     fs.appendFileSync(${JSON.stringify(path.join(racine, 'appels'))}, process.argv.slice(2).join(' ') + '\\n')
     ${corps}`,
  )
  await writeFile(path.join(path.dirname(npm), 'package.json'), '{"type":"commonjs"}')
}

const POSER = `if (process.argv[2] === 'ci') {
  fs.rmSync('node_modules', { recursive: true, force: true })
  fs.mkdirSync('node_modules/better-sqlite3', { recursive: true })
  fs.writeFileSync('node_modules/better-sqlite3/package.json', '{}')
}`

function demarrer(...argv: string[]): Promise<{ code: number | null; texte: string }> {
  const { NODE_OPTIONS: _, ...env } = process.env
  return new Promise((resoudre, rejeter) => {
    const enfant = spawn(process.execPath, [path.join(racine, 'cli', 'demarrer.mjs'), ...argv], {
      cwd: tmpdir(),
      env: { ...env, npm_execpath: npm },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let texte = ''
    for (const flux of [enfant.stdout, enfant.stderr])
      flux.setEncoding('utf8').on('data', (morceau: string) => {
        texte += morceau
      })
    enfant.on('error', rejeter)
    enfant.on('close', (code) => resoudre({ code, texte }))
  })
}

const appels = async () => (await readFile(path.join(racine, 'appels'), 'utf8')).trim().split('\n')

describe('l’installation', () => {
  test('est faite une fois, annoncée avec sa durée, et pas refaite', async () => {
    await fauxNpm(POSER)
    const premiere = await demarrer('installer')
    expect(premiere.code).toBe(0)
    expect(premiere.texte).toMatch(/dépendances installées \(\d+,\d s\)/)
    const seconde = await demarrer('installer')
    expect(seconde).toEqual({ code: 0, texte: '' })
    expect(await appels()).toEqual([
      'ci --ignore-scripts --no-audit --no-fund',
      'rebuild better-sqlite3 --ignore-scripts=false',
    ])
  })

  test('est refaite quand package-lock.json change', async () => {
    await fauxNpm(POSER)
    await demarrer('installer')
    await verrouiller('2.0.0')
    expect((await demarrer('installer')).texte).toContain('dépendances installées')
    expect(await appels()).toHaveLength(4)
  })

  test('n’est pas refaite après un « npm ci » fait à la main, même sans les paquets facultatifs', async () => {
    await fauxNpm(POSER)
    await mkdir(path.join(racine, 'node_modules'))
    const { 'node_modules/facultatif': _, ...packages } = PAQUETS('1.0.0')
    await writeFile(
      path.join(racine, 'node_modules', '.package-lock.json'),
      JSON.stringify({ packages }),
    )
    expect(await demarrer('installer')).toEqual({ code: 0, texte: '' })
    await expect(appels()).rejects.toThrow(/ENOENT/)
  })

  test('est refaite quand un paquet posé à la main n’a pas la bonne version', async () => {
    await fauxNpm(POSER)
    await mkdir(path.join(racine, 'node_modules'))
    await writeFile(
      path.join(racine, 'node_modules', '.package-lock.json'),
      JSON.stringify({ packages: PAQUETS('0.9.0') }),
    )
    await demarrer('installer')
    expect(await appels()).toHaveLength(2)
  })

  test('se passe de SQLite natif quand il ne se construit pas', async () => {
    await fauxNpm(`${POSER}\nif (process.argv[2] === 'rebuild') process.exit(1)`)
    const { code, texte } = await demarrer('installer')
    expect(code).toBe(0)
    expect(texte).toContain('WebAssembly')
    expect((await demarrer('installer')).texte).toBe('')
  })

  test.each([
    ['npm error code ENOTFOUND', /registre npm ne répond pas/],
    ['npm error code ENOSPC', /le disque est plein/],
    ['npm error code EACCES', /accessible en écriture/],
    ['npm error surprise', /npm s’est arrêté/],
  ])('manquée (%s) donne sa raison et sort avec 2', async (ligne, raison) => {
    await fauxNpm(`console.error(${JSON.stringify(ligne)}); process.exit(1)`)
    const { code, texte } = await demarrer('installer')
    expect(code).toBe(2)
    expect(texte).toMatch(/SEGUR-ENV-004/)
    expect(texte).toMatch(raison)
    expect(texte).toContain(ligne)
    expect(texte).not.toMatch(/\bat .+:\d+:\d+/)
  })

  test('interrompue, elle est reprise au lancement suivant', async () => {
    await fauxNpm(`fs.mkdirSync('node_modules', { recursive: true }); process.exit(1)`)
    await demarrer('installer')
    await fauxNpm(POSER)
    expect((await demarrer('installer')).texte).toContain('dépendances installées')
  })
})

test('une commande inconnue donne l’usage et sort avec 2', async () => {
  const { code, texte } = await demarrer('campagnes')
  expect(code).toBe(2)
  // La liste grandit ; ce qu'un lecteur du README tape y reste.
  const [, commandes = ''] =
    /Usage\s: node cli\/demarrer\.mjs <([a-z|-]+)> \[options\]/.exec(texte) ?? []
  expect(commandes.split('|')).toEqual(
    expect.arrayContaining(['campagne', 'test', 'bench', 'docs']),
  )
})

test('une copie incomplète du banc est dite en une phrase', async () => {
  await rm(path.join(racine, 'package-lock.json'))
  const { code, texte } = await demarrer('test')
  expect(code).toBe(2)
  expect(texte).toMatch(/package-lock\.json manque/)
})

test.each(['18.20.0', '20.18.3', '27.0.0'])('Node %s est refusé en une phrase', (version) => {
  expect(refusNode(version)).toMatch(/SEGUR-ENV-001.+20\.19 à 26/)
})

test.each(['20.19.0', '20.20.2', '22.0.0', '24.21.0', '26.10.0'])('Node %s convient', (version) => {
  expect(refusNode(version)).toBeNull()
})
