import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { RACINE } from '../../chemins.ts'
import { chargerConfig } from '../../config/charger.ts'
import { part } from '../../docteur/part/index.ts'
import { pilote } from '../../docteur/pilote.ts'
import type { Contexte } from '../../docteur/types.ts'
import { composerPilote } from './composer.ts'
import { deposer } from './deposer.ts'
import { FORMES, type Forme } from './ecrire-cadre.ts'

const LONG = 180_000
const executer = promisify(execFile)
const TSC = path.join(RACINE, 'node_modules', 'typescript', 'bin', 'tsc')

let dossier: string
beforeEach(async () => {
  dossier = await mkdtemp(path.join(tmpdir(), 'segur-pilote-'))
})
afterEach(() => rm(dossier, { recursive: true, force: true }))

const creer = (forme: Forme) => deposer(dossier, composerPilote(dossier, forme))

/** Vérifie les types du dossier, avec le compilateur du banc ; rend ce qu'il a dit. */
async function compiler(): Promise<string> {
  const fin = await executer(process.execPath, [TSC, '-p', dossier]).catch((erreur) => erreur)
  return `${fin.stdout}`
}

/** Retire les barres de toutes les actions, comme le fera l'éditeur. */
async function decommenter(): Promise<number> {
  let retirees = 0
  const actions = path.join(dossier, 'actions')
  for (const nom of await readdir(actions)) {
    const texte = await readFile(path.join(actions, nom), 'utf8')
    const ecrit = texte.replace(/^ {2}\/\/ async [\s\S]*?^ {2}\/\/ },$/gm, (bloc) => {
      retirees += 1
      return bloc.replace(/^ {2}\/\/ ?/gm, '')
    })
    await writeFile(path.join(actions, nom), ecrit)
  }
  return retirees
}

test.each(FORMES)(
  'un pilote %s neuf passe la vérification des types',
  async (forme) => {
    creer(forme)
    expect(await compiler()).toBe('')
  },
  LONG,
)

test(
  'chaque action, barres retirées, a la forme que le contrat demande',
  async () => {
    creer('web')
    expect(await decommenter()).toBeGreaterThan(50)
    expect(await compiler()).toBe('')
  },
  LONG,
)

test(
  'une action qui rend autre chose est refusée par les types',
  async () => {
    creer('web')
    const session = path.join(dossier, 'actions', 'session.ts')
    const texte = await readFile(session, 'utf8')
    await writeFile(session, texte.replace(/\n\}\)\n$/, '\n  connecter: async () => 3,\n})\n'))
    expect(await compiler()).toMatch(/session\.ts.+accepte|session\.ts/)
  },
  LONG,
)

test('rien n’est remplacé : les fichiers présents sont nommés, aucun autre n’est créé', async () => {
  await writeFile(path.join(dossier, 'pilote.ts'), 'le mien')
  expect(() => creer('bureau')).toThrow(
    expect.objectContaining({ code: 'SEGUR-PIL-004', details: ['pilote.ts'] }),
  )
  expect(await readdir(dossier)).toEqual(['pilote.ts'])
})

test('chaque action dit ce qui est demandé, ce qu’il faut rendre et où elle sert', async () => {
  creer('web')
  const texte = await readFile(path.join(dossier, 'actions', 'patients.ts'), 'utf8')
  expect(texte).toMatch(/Le banc demande : Pose un attribut/)
  expect(texte).toMatch(/À rendre : ResultatEnregistrement/)
  expect(texte).toMatch(/Scénarios : INS\.27\.01, INS\.27\.02/)
})

test.each(FORMES)('un pilote %s neuf se charge, et tout y est guidé', async (forme) => {
  creer(forme)
  const config = await chargerConfig({ fichier: path.join(dossier, 'segur.config.ts') })
  const contexte: Contexte = {
    ...{ config, fauteConfig: null, cible: config.cible, sortie: config.sortie },
    ...{ portBase: config.portBase, attente: 1, dire: null },
  }
  expect(await pilote.verifier(contexte)).toMatchObject({
    etat: 'ok',
    constat: expect.stringMatching(/contrat 2, 0 actions sur \d+ automatisées/),
  })
  const { constat } = await part.verifier(contexte)
  expect(constat).toMatch(/\d+ guidées/)
  expect(constat).not.toMatch(/automatisée/)
})
