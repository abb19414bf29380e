import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { RACINE } from '../../chemins.ts'
import { environnementSimple } from '../../demarrage/environnement.ts'

let racine: string
let config: string
beforeAll(async () => {
  racine = await mkdtemp(path.join(tmpdir(), 'segur-rejouer-'))
  config = path.join(racine, 'config.ts')
  await writeFile(
    config,
    `export default ${JSON.stringify({ rem: 'MDV-LGC-Va1', sortie: racine })}`,
  )
})
afterAll(() => rm(racine, { recursive: true, force: true }))

function segur(...mots: readonly string[]) {
  const argv = [path.join(RACINE, 'cli', 'segur.mjs'), ...mots, '--config', config]
  const env = environnementSimple()
  return spawnSync(process.execPath, argv, { env, encoding: 'utf8', cwd: RACINE })
}

it('rejoue exactement la preuve demandée, compare et rédige le brouillon', async () => {
  expect(segur('campagne', '--preuve', 'INS.27.01.01').status).toBe(0)
  const demande = ['--preuve', 'INS.27.01.01', '--demande', 'Illisible.', '--date', '2026-11-20']
  expect(segur('dossier', 'complement', 'ajouter', ...demande).status).toBe(0)
  const { stdout, status } = segur('dossier', 'complement', 'rejouer', '1', '--json')
  const rendu = JSON.parse(stdout)
  // Le LGC de référence n'est candidat à rien : rejouée et comparée, la preuve n'est pas recevable.
  expect(status).toBe(1)
  expect(rendu).toMatchObject({ schema: 1, n: 1, apres: { verdict: 'conforme', recevable: false } })
  expect(rendu.apres.campagne).not.toBe(rendu.avant.campagne)
  expect(rendu.ecarts).toEqual({ ecrans: 0, messages: 0, documents: 0 })
  expect(await readFile(path.join(racine, rendu.brouillon), 'utf8')).toContain('> Illisible.')
}, 600_000)
