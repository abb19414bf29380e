import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Installation, installerDossier } from './installer-dossier.ts'

let parent: string
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'segur-installer-'))
})
afterEach(() => rm(parent, { recursive: true, force: true }))

const lire = (dossier: string) => readFile(join(dossier, 'marque'), 'utf8').catch(() => null)

/** Une installation bonne quand sa marque vaut `valeur`. */
function installation(valeur: string): Installation & { produits: () => number } {
  let produits = 0
  return {
    marque: 'marque',
    estBon: async (dossier) => (await lire(dossier)) === valeur,
    async produire(dossier) {
      produits += 1
      await writeFile(join(dossier, 'marque'), valeur)
    },
    produits: () => produits,
  }
}

test('produit une fois, puis réutilise', async () => {
  const cible = join(parent, 'a', 'igc')
  const une = installation('1')
  expect(await installerDossier(cible, une)).toBe(true)
  expect(await installerDossier(cible, une)).toBe(false)
  expect(une.produits()).toBe(1)
})

test('dix appels ensemble ne produisent qu’une fois et ne laissent rien d’autre', async () => {
  const cible = join(parent, 'igc')
  const une = installation('1')
  const faits = await Promise.all(Array.from({ length: 10 }, () => installerDossier(cible, une)))
  expect(faits.filter(Boolean)).toHaveLength(1)
  expect(une.produits()).toBe(1)
  expect(await readdir(parent)).toEqual(['igc'])
})

test('remplace d’un coup un dossier périmé', async () => {
  const cible = join(parent, 'igc')
  await installerDossier(cible, installation('1'))
  await writeFile(join(cible, 'ancien'), '')
  expect(await installerDossier(cible, installation('2'))).toBe(true)
  expect(await readdir(cible)).toEqual(['marque'])
  expect(await readdir(parent)).toEqual(['igc'])
})

test('un dossier qui contient autre chose n’est pas touché', async () => {
  const cible = join(parent, 'documents')
  await mkdir(cible)
  await writeFile(join(cible, 'lettre.txt'), 'précieux')
  await expect(installerDossier(cible, installation('1'))).rejects.toThrow('autre chose')
  expect(await readdir(cible)).toEqual(['lettre.txt'])
  expect(await readdir(parent)).toEqual(['documents'])
})

test('un dossier vide est pris', async () => {
  await mkdir(join(parent, 'igc'))
  expect(await installerDossier(join(parent, 'igc'), installation('1'))).toBe(true)
})

test('le verrou d’un processus mort ne bloque pas', async () => {
  const cible = join(parent, 'igc')
  await writeFile(`${cible}.verrou`, '2147483646')
  expect(await installerDossier(cible, installation('1'))).toBe(true)
  expect(await readdir(parent)).toEqual(['igc'])
})

test('les restes d’un processus tué sont ôtés, pas ceux d’un processus vivant', async () => {
  await mkdir(join(parent, 'igc.tmp-2147483646-x'))
  await mkdir(join(parent, 'igc.perime-2147483646-y'))
  await mkdir(join(parent, `igc.tmp-${process.ppid}-z`))
  await installerDossier(join(parent, 'igc'), installation('1'))
  expect(await readdir(parent)).toEqual(['igc', `igc.tmp-${process.ppid}-z`])
})

test('une production manquée laisse l’ancien dossier et lève', async () => {
  const cible = join(parent, 'igc')
  await installerDossier(cible, installation('1'))
  const rate = { ...installation('2'), produire: () => Promise.reject(new Error('disque plein')) }
  await expect(installerDossier(cible, rate)).rejects.toThrow('disque plein')
  expect(await lire(cible)).toBe('1')
  expect(await readdir(parent)).toEqual(['igc'])
})
