import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ecrireMarque, marqueUtilisable } from './marque.ts'

let dossier: string
beforeEach(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'segur-marque-'))
  await writeFile(join(dossier, 'a.key'), '')
})
afterEach(() => rm(dossier, { recursive: true, force: true }))

const FIN = new Date('2026-06-30T00:00:00Z')
const avant = (jours: number) => new Date(FIN.getTime() - jours * 86_400_000)
const ecrire = (fichiers: string[]) =>
  ecrireMarque(dossier, { id: 'x', fin: FIN, nomsServeur: ['localhost'], fichiers })

test('utilisable à plus de sept jours de la fin, pas à sept', async () => {
  await ecrire(['a.key'])
  expect(await marqueUtilisable(dossier, avant(8))).toMatchObject({ id: 'x', fin: FIN })
  expect(await marqueUtilisable(dossier, avant(7))).toBeNull()
})

test('inutilisable quand un fichier annoncé manque', async () => {
  await ecrire(['a.key', 'b.key'])
  expect(await marqueUtilisable(dossier, avant(30))).toBeNull()
})

test.each(['{', '[]', '{"version":0,"id":"x","fin":"2099-01-01","nomsServeur":[],"fichiers":[]}'])(
  'inutilisable quand la marque est illisible ou d’une autre version : %s',
  async (contenu) => {
    await writeFile(join(dossier, 'igc.json'), contenu)
    expect(await marqueUtilisable(dossier, avant(30))).toBeNull()
  },
)

test('inutilisable sans marque', async () => {
  expect(await marqueUtilisable(dossier, avant(30))).toBeNull()
})
