import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { extraireTar } from './archive-tar.ts'

let dossier: string
beforeEach(async () => {
  dossier = await mkdtemp(path.join(tmpdir(), 'segur-tar-'))
})
afterEach(() => rm(dossier, { recursive: true, force: true }))

function entree(nom: string, contenu: string, sorte = '0', taille = contenu.length): Buffer {
  const entete = Buffer.alloc(512)
  entete.write(nom, 0)
  entete.write(`${taille.toString(8).padStart(11, '0')}\0`, 124)
  entete.write(sorte, 156)
  const corps = Buffer.alloc(Math.ceil(contenu.length / 512) * 512)
  corps.write(contenu, 0)
  return Buffer.concat([entete, corps])
}

const fin = Buffer.alloc(1024)

test('les fichiers ordinaires sont extraits, sous-dossiers compris', async () => {
  const tar = Buffer.concat([
    entree('lib/', '', '5'),
    entree('lib/a.so', 'A'),
    entree('b', 'B'),
    fin,
  ])
  await extraireTar(tar, dossier)
  expect(await readFile(path.join(dossier, 'lib', 'a.so'), 'utf8')).toBe('A')
  expect((await readdir(dossier)).sort()).toEqual(['b', 'lib'])
})

test.each(['../dehors', 'lib/../../dehors', '/etc/dehors', '.'])(
  'le chemin « %s » est refusé et rien n’est écrit',
  async (nom) => {
    await expect(extraireTar(Buffer.concat([entree(nom, 'x'), fin]), dossier)).rejects.toThrow(
      /chemin refusé/,
    )
    expect(await readdir(dossier)).toEqual([])
  },
)

test('un dossier voisin au nom commençant pareil n’est pas atteint', async () => {
  const voisin = `../${path.basename(dossier)}-voisin/f`
  await expect(extraireTar(entree(voisin, 'x'), dossier)).rejects.toThrow(/chemin refusé/)
})

test('un lien symbolique est refusé', async () => {
  await expect(extraireTar(entree('lien', '', '2'), dossier)).rejects.toThrow(/entrée refusée/)
})

test('une archive tronquée est refusée', async () => {
  await expect(extraireTar(entree('f', 'court', '0', 5000), dossier)).rejects.toThrow(/tronquée/)
})

test('une taille illisible est refusée', async () => {
  const tar = entree('f', 'x')
  tar.write('99999999999', 124)
  await expect(extraireTar(tar, dossier)).rejects.toThrow(/illisible/)
})
