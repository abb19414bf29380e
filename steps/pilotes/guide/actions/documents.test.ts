import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { creerGuide } from '../guide.ts'
import { ouvrirDialogue } from '../terminal/dialogue-terminal.ts'
import { actionsDocuments } from './documents.ts'

let dossier: string
beforeEach(async () => {
  dossier = await mkdtemp(path.join(tmpdir(), 'guide-documents-'))
})
afterEach(() => rm(dossier, { recursive: true, force: true }))

async function guider(...lignes: string[]) {
  const entree = new PassThrough()
  const sortie = new PassThrough()
  entree.end(
    ['Sacha Essai', ...lignes]
      .map(
        (l) => `${l}
`,
      )
      .join(''),
  )
  const dialogue = ouvrirDialogue(entree, sortie)
  await dialogue.commencer()
  return { actions: actionsDocuments(creerGuide(dialogue)), vu: () => String(sortie.read() ?? '') }
}

it('prend le PDF remis, son nom et celui de la personne', async () => {
  const chemin = path.join(dossier, 'edition.pdf')
  await writeFile(chemin, '%PDF-1.4\n')
  const { actions, vu } = await guider(path.join(dossier, 'absent.pdf'), chemin, '')
  expect((await actions.imprimerDocument()).fichier).toMatchObject({
    nom: 'edition.pdf',
    type: 'application/pdf',
    auteur: 'Sacha Essai',
  })
  expect(vu()).toContain('Fichier introuvable')
})

it('dit quand le logiciel ne donne rien', async () => {
  const { actions } = await guider('', 'Commande absente')
  expect(await actions.exporterDocument()).toEqual({
    fichier: null,
    messages: ['Commande absente'],
  })
})
