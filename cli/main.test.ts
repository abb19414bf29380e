import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ErreurSegur } from './erreur-segur.ts'
import { lancer, type Sorties, signaler } from './main.ts'

let dossier: string
let lignes: string[]
let sorties: Sorties
beforeEach(async () => {
  dossier = await mkdtemp(path.join(tmpdir(), 'segur-main-'))
  lignes = []
  const ecrire = (ligne: string) => lignes.push(ligne)
  sorties = { sortie: ecrire, erreur: ecrire, journal: path.join(dossier, 'sous', 'erreurs.log') }
})
afterEach(() => rm(dossier, { recursive: true, force: true }))

test('une erreur imprévue sort avec 3, sans pile à l’écran, le détail masqué au journal', async () => {
  const erreur = new Error('lecture cassée motDePasse=azerty', { cause: new Error('racine') })
  expect(await signaler(erreur, ['campagne'], sorties)).toBe(3)
  const ecran = lignes.join('\n')
  expect(ecran).toContain('SEGUR-BANC-001')
  expect(ecran).not.toMatch(/\bat .+:\d+:\d+/)
  const journal = await readFile(sorties.journal, 'utf8')
  expect(journal).toMatch(/segur campagne/)
  expect(journal).toMatch(/\bat .+:\d+:\d+/)
  expect(journal).toContain('racine')
  expect(ecran + journal).not.toContain('azerty')
})

test('« --debug » montre la pile', async () => {
  await signaler(new Error('cassé'), ['campagne', '--debug'], sorties)
  expect(lignes.join('\n')).toMatch(/\bat .+:\d+:\d+/)
})

test('une erreur attendue sort avec 2, avec ses détails, ses proches et le remède', async () => {
  const erreur = new ErreurSegur(
    'SEGUR-MUT-001',
    { mutation: 'x' },
    { details: ['premier détail'], proches: ['y', 'z'] },
  )
  expect(await signaler(erreur, ['lgc'], sorties)).toBe(2)
  expect(lignes.join('\n')).toMatch(
    /premier détail[\s\S]+y, z[\s\S]+À faire[\s\S]+docs\/erreurs\.md/,
  )
  await expect(readFile(sorties.journal)).rejects.toThrow(/ENOENT/)
})

test('une faute des services simulés sort avec 3', async () => {
  expect(await signaler(new ErreurSegur('SEGUR-SIM-001', { raison: 'x' }), [], sorties)).toBe(3)
})

test('un détail privé va au journal, jamais à l’écran', async () => {
  const erreur = new ErreurSegur('SEGUR-SIM-001', { raison: 'x' }, { prive: 'trace interne 42' })
  await signaler(erreur, [], sorties)
  expect(lignes.join('\n')).not.toContain('trace interne 42')
  expect(await readFile(sorties.journal, 'utf8')).toContain('trace interne 42')
})

test('« --version » dit la version du banc, celle que le manifeste porte', async () => {
  expect(await lancer(['--version'], sorties)).toBe(0)
  expect(lignes).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+/)])
})
