import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { VERSION_CONTRAT } from '../../steps/pilotes/contrat.ts'
import { chargerPilote } from './charger-pilote.ts'

let dossier: string
beforeEach(async () => {
  dossier = await mkdtemp(path.join(tmpdir(), 'segur-pilote-'))
})
afterEach(() => rm(dossier, { recursive: true, force: true }))

const CADRE = 'demarrer(){},arreter(){},fermer(){}'

/** Chaque essai a son fichier : un module ne se charge qu’une fois par chemin. */
async function charger(source: string) {
  const chemin = path.join(dossier, 'pilote.mjs')
  await writeFile(chemin, source)
  return chargerPilote(chemin)
}

test('un pilote est accepté avec une seule action et une partie du cadre', async () => {
  const pilote = await charger(
    `export default async () => ({ nom: 'Essai', contrat: ${VERSION_CONTRAT}, ${CADRE}, connecter(){} })`,
  )
  expect(pilote.nom).toBe('Essai')
  expect(pilote.connecter).toBeTypeOf('function')
})

test('un chemin qui ne mène à rien est nommé', async () => {
  await expect(chargerPilote(path.join(dossier, 'absent.ts'))).rejects.toMatchObject({
    code: 'SEGUR-PIL-001',
  })
})

test.each([
  ['throw new Error("cassé exprès")', 'SEGUR-PIL-002', /cassé exprès/],
  ['export default {}', 'SEGUR-PIL-002', /pas une fonction/],
  ['export default () => { throw new Error("refus") }', 'SEGUR-PIL-002', /création.+refus/],
  ['export default () => 3', 'SEGUR-PIL-002', /ne rend pas un pilote/],
  [
    `export default () => ({ nom: 'E', contrat: ${VERSION_CONTRAT}, demarrer: 3, lireIdentite: {} })`,
    'SEGUR-PIL-002',
    /demarrer, lireIdentite/,
  ],
  [
    `export default () => ({ nom: 'E', contrat: 99, ${CADRE} })`,
    'SEGUR-PIL-003',
    new RegExp(`99.+${VERSION_CONTRAT}`),
  ],
])('le module « %s » lève %s', async (source, code, message) => {
  await expect(charger(source)).rejects.toMatchObject({
    code,
    message: expect.stringMatching(message),
  })
})

test('un pilote d’un contrat ancien apprend ce qui a changé depuis', async () => {
  const refus = await charger(`export default () => ({ nom: 'E', contrat: 1, ${CADRE} })`).catch(
    (erreur) => erreur,
  )
  expect(refus.code).toBe('SEGUR-PIL-003')
  expect(refus.details.join(' ')).toMatch(/contrat 2 : .*remettreAZero/)
})

test('un pilote plus récent que le banc le dit', async () => {
  const refus = await charger(`export default () => ({ nom: 'E', contrat: 99, ${CADRE} })`).catch(
    (erreur) => erreur,
  )
  expect(refus.details).toEqual([expect.stringMatching(/mettez le banc à jour/)])
})

test('un pilote écrit en classe garde ses méthodes', async () => {
  const pilote = await charger(
    `class P { nom = 'E'; contrat = ${VERSION_CONTRAT}; connecter() {} }
     export default () => new P()`,
  )
  expect(pilote.connecter).toBeTypeOf('function')
})
