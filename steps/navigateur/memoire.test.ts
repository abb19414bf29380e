import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ecrireMemoire, lireMemoire } from './memoire.ts'

let dossier: string
let fichier: string
beforeEach(async () => {
  dossier = await mkdtemp(path.join(tmpdir(), 'segur-memoire-'))
  fichier = path.join(dossier, 'sous', 'navigateur.json')
})
afterEach(() => rm(dossier, { recursive: true, force: true }))

test('le navigateur retenu se relit et ne laisse pas de fichier provisoire', async () => {
  await ecrireMemoire(fichier, 'chrome')
  expect(await lireMemoire(fichier)).toBe('chrome')
  expect(await readdir(path.dirname(fichier))).toEqual(['navigateur.json'])
})

test.each(['', 'pas du json', '{"navigateur":3}', '[]'])(
  'un contenu abîmé (%s) vaut aucune mémoire',
  async (contenu) => {
    const abime = path.join(dossier, 'abime.json')
    await writeFile(abime, contenu)
    expect(await lireMemoire(abime)).toBeNull()
  },
)

test('un dossier impossible à créer n’empêche pas de continuer', async () => {
  await writeFile(path.join(dossier, 'sous'), 'un fichier, pas un dossier')
  await expect(ecrireMemoire(fichier, 'chrome')).resolves.toBeUndefined()
})
