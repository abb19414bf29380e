import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { candidatsConnus } from './candidats.ts'
import { lancerNavigateur, NavigateurIntrouvable } from './index.ts'
import type { Candidat } from './types.ts'

const LONG = 60_000

let dossier: string
let memoire: string
beforeEach(async () => {
  dossier = await mkdtemp(path.join(tmpdir(), 'segur-nav-'))
  memoire = path.join(dossier, 'navigateur.json')
})
afterEach(() => rm(dossier, { recursive: true, force: true }))

/** Note l’ordre des essais. */
function manquant(nom: string, essayes: string[]): Candidat {
  return {
    nom,
    async preparer() {
      essayes.push(nom)
      throw new Error(`${nom} non installé`)
    },
  }
}

async function echouer(candidats: readonly Candidat[]): Promise<NavigateurIntrouvable> {
  const erreur = await lancerNavigateur({}, { memoire, candidats }).catch((e: unknown) => e)
  expect(erreur).toBeInstanceOf(NavigateurIntrouvable)
  return erreur as NavigateurIntrouvable
}

test('sans navigateur, chaque essai est nommé avec sa raison', async () => {
  const erreur = await echouer([manquant('a', []), manquant('b', [])])
  expect(erreur.code).toBe('SEGUR-NAV-001')
  expect(erreur.details.join('\n')).toMatch(/^a\s: a non installé\nb\s: b non installé$/)
})

test('le navigateur retenu est essayé d’abord, puis tous les autres s’il échoue', async () => {
  await writeFile(memoire, '{"navigateur":"c"}')
  const essayes: string[] = []
  await echouer(['a', 'b', 'c'].map((nom) => manquant(nom, essayes)))
  expect(essayes).toEqual(['c', 'a', 'b'])
})

test('la mémoire ne fait jamais lancer un programme inconnu du banc', async () => {
  await writeFile(memoire, '{"navigateur":"/tmp/intrus"}')
  const essayes: string[] = []
  await echouer([manquant('a', essayes)])
  expect(essayes).toEqual(['a'])
})

test('un navigateur imposé qui ne démarre pas n’est remplacé par aucun autre', async () => {
  const erreur = await lancerNavigateur({}, { memoire, impose: 'inconnu' }).catch((e: unknown) => e)
  expect(erreur).toMatchObject({ code: 'SEGUR-NAV-002' })
  expect((erreur as NavigateurIntrouvable).details).toHaveLength(1)
})

test(
  'un programme qui n’est pas un navigateur est écarté, et le suivant est lancé puis retenu',
  async () => {
    const faux: Candidat = {
      nom: 'faux',
      preparer: async () => ({ executablePath: process.execPath, timeout: 5000 }),
    }
    const { navigateur, origine } = await lancerNavigateur(
      {},
      { memoire, candidats: [faux, ...candidatsConnus()] },
    )
    await navigateur.close()
    const retenu = JSON.parse(await readFile(memoire, 'utf8')).navigateur
    expect(retenu).not.toBe('faux')
    expect(origine.startsWith(retenu)).toBe(true)
  },
  LONG,
)
