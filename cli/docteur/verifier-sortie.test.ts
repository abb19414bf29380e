import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { verifierSortie } from './verifier-sortie.ts'

let dossier: string
beforeEach(async () => {
  dossier = await mkdtemp(path.join(tmpdir(), 'segur-sortie-'))
})
afterEach(() => rm(dossier, { recursive: true, force: true }))

test('un dossier neuf est créé, et rien n’y reste', async () => {
  const sortie = path.join(dossier, 'a', 'b')
  expect(await verifierSortie(sortie, { disqueMo: 1 })).toMatch(/^\d+ Mo$/)
  expect(await readdir(sortie)).toEqual([])
})

test('un fichier à la place du dossier est refusé avec sa raison', async () => {
  const sortie = path.join(dossier, 'fichier')
  await writeFile(sortie, '')
  await expect(verifierSortie(sortie, { disqueMo: 1 })).rejects.toMatchObject({
    code: 'SEGUR-SOR-001',
    message: expect.stringMatching(/un fichier porte déjà ce nom/),
  })
})

test('un disque trop plein dit ce qui reste et ce qu’il faut', async () => {
  await expect(verifierSortie(dossier, { disqueMo: 1e12 })).rejects.toMatchObject({
    code: 'SEGUR-SOR-002',
    message: expect.stringMatching(/\d+ Mo.+1000000000000 Mo/),
  })
})
