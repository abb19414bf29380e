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

let racine: string
let campagne: string

beforeAll(async () => {
  racine = mkdtempSync(path.join(tmpdir(), 'memes-octets-'))
  campagne = await creerCampagneRecevable(racine)
})
afterAll(() => rmSync(racine, { recursive: true, force: true }))

async function assemblerAilleurs(nom: string, fuseau: string): Promise<string> {
  const cible = path.join(racine, nom)
  const enfant = spawn(process.execPath, ['--import', 'tsx', SCRIPT, campagne, cible], {
    env: { ...process.env, TZ: fuseau },
    stdio: 'inherit',
  })
  const [code] = await once(enfant, 'exit')
  expect(code).toBe(0)
  return cible
}

it('deux processus, dans deux fuseaux, l’un après l’autre, écrivent les mêmes octets', async () => {
  const un = await assemblerAilleurs('un', 'Pacific/Kiritimati')
  const deux = await assemblerAilleurs('deux', 'America/Los_Angeles')
  const fichiers = [...listerFichiers(un), 'manifeste.json', '../un.zip']
  expect([...listerFichiers(deux), 'manifeste.json', '../un.zip']).toEqual(fichiers)
  const differents = fichiers.filter((nom) => {
    const autre = path.join(deux, nom.replace('un.zip', 'deux.zip'))
    return !readFileSync(path.join(un, nom)).equals(readFileSync(autre))
  })
  expect(differents).toEqual([])
})
