import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { RACINE } from '../chemins.ts'
import { HOSTILES } from './hostiles.essai.ts'
import type { JugementMesure } from './juger-un.essai.ts'

const MEMOIRE_MAX = 512
const DUREE_MAX = 5_000

const dossier = mkdtempSync(path.join(tmpdir(), 'segur-hostiles-'))
const EVASIONS = [path.join(tmpdir(), 'evasion'), path.join(dossier, '..', 'evasion')]
afterAll(() => rmSync(dossier, { recursive: true, force: true }))

const lancer = promisify(execFile)

describe('un fichier fait pour nuire est un constat, borné en temps et en mémoire', () => {
  test.each(HOSTILES.map((hostile, rang) => [hostile.nom, rang, hostile] as const))(
    '%s',
    async (nom, rang, { octets, regle }) => {
      const chemin = path.join(dossier, `${rang}`)
      writeFileSync(chemin, await octets())
      const avant = readdirSync(dossier)
      const programme = path.join(import.meta.dirname, 'juger-un.essai.ts')
      const { stdout } = await lancer(process.execPath, ['--import', 'tsx', programme, chemin], {
        cwd: RACINE,
        maxBuffer: 64 * 1024 * 1024,
      })
      const { montre, memoire, processeur }: JugementMesure = JSON.parse(stdout)
      console.log(`${nom} : ${Math.round(processeur)} ms de processeur, ${Math.round(memoire)} Mio`)
      expect(montre).toContain(`  ${regle}  (`)
      expect(memoire).toBeLessThan(MEMOIRE_MAX)
      // Le temps de processeur : la durée écoulée dirait la charge de la machine.
      expect(processeur).toBeLessThan(DUREE_MAX)
      expect(readdirSync(dossier)).toEqual(avant)
      expect(EVASIONS.filter((evasion) => existsSync(evasion))).toEqual([])
    },
  )
})
