import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listerFichiers } from '../manifeste/lister-fichiers.ts'
import { creerCampagneRecevable } from './campagne-recevable.essai.ts'

const SCRIPT = fileURLToPath(new URL('./assembler-dans.essai.ts', import.meta.url))

/** Absolu : le dossier courant change. */
const TSX = import.meta.resolve('tsx')

let racine: string
let campagne: string

beforeAll(async () => {
  racine = mkdtempSync(path.join(tmpdir(), 'memes-octets-'))
  campagne = await creerCampagneRecevable(racine)
})
afterAll(() => rmSync(racine, { recursive: true, force: true }))

interface Ailleurs {
  fuseau: string
  langue: string
  cwd: string
}

async function assemblerAilleurs(nom: string, { fuseau, langue, cwd }: Ailleurs): Promise<string> {
  const cible = path.join(racine, nom)
  const enfant = spawn(process.execPath, ['--import', TSX, SCRIPT, campagne, cible], {
    cwd,
    env: { ...process.env, TZ: fuseau, LANG: langue, LC_ALL: langue },
    stdio: 'inherit',
  })
  const [code] = await once(enfant, 'exit')
  expect(code).toBe(0)
  return cible
}

it('deux processus, dans deux fuseaux, deux langues et deux dossiers, écrivent les mêmes octets', async () => {
  const un = await assemblerAilleurs('un', {
    fuseau: 'Pacific/Kiritimati',
    langue: 'fr_FR.UTF-8',
    cwd: racine,
  })
  const deux = await assemblerAilleurs('deux', {
    fuseau: 'America/Los_Angeles',
    langue: 'C',
    cwd: tmpdir(),
  })
  const fichiers = [...listerFichiers(un), 'manifeste.json', '../un.zip']
  expect([...listerFichiers(deux), 'manifeste.json', '../un.zip']).toEqual(fichiers)
  const differents = fichiers.filter((nom) => {
    const autre = path.join(deux, nom.replace('un.zip', 'deux.zip'))
    return !readFileSync(path.join(un, nom)).equals(readFileSync(autre))
  })
  expect(differents).toEqual([])
})
