import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Envelope } from '@cucumber/messages'
import { afterAll, expect, it } from 'vitest'
import { lireSuivi } from '../console/campagne-en-cours/lire-suivi.ts'
import { ErreurSegur } from '../erreurs.ts'
import { ouvrirSuivi, suivreMessages } from './suivi.ts'
import { suivreCommande } from './suivre-commande.ts'

const dossier = mkdtempSync(path.join(tmpdir(), 'segur-suivi-'))
afterAll(() => rmSync(dossier, { recursive: true, force: true }))

/** Les messages d'un scénario de deux étapes entourées de crochets, réduits à ce que nous lisons. */
const MESSAGES = [
  {
    pickle: {
      id: 'p',
      name: 'Titre',
      tags: [{ name: '@x' }],
      steps: [{ text: 'un' }, { text: 'deux' }],
    },
  },
  {
    testCase: {
      id: 'c',
      pickleId: 'p',
      testSteps: [
        { id: 'avant' },
        { id: 's1', pickleStepId: '1' },
        { id: 's2', pickleStepId: '2' },
        { id: 'apres' },
      ],
    },
  },
  { testCaseStarted: { id: 'e', testCaseId: 'c' } },
  ...['avant', 's1', 's2', 'apres'].map((testStepId) => ({
    testStepStarted: { testCaseStartedId: 'e', testStepId },
  })),
  { testCaseFinished: { testCaseStartedId: 'e' } },
] as unknown as readonly Envelope[]

it('dit chaque scénario, ses étapes et celle qui joue, crochets tus', () => {
  const fichier = path.join(dossier, 'a.ndjson')
  const suivi = ouvrirSuivi(fichier)
  suivi.noter({ genre: 'dossier', dossier: '/c', scenarios: ['INS.01.01'] })
  const suivre = suivreMessages(suivi, (etiquettes) => (etiquettes[0] === '@x' ? 'INS.01.01' : ''))
  for (const message of MESSAGES.slice(0, 6)) suivre(message)
  expect(lireSuivi(fichier).passages[0]).toMatchObject({
    scenario: 'INS.01.01',
    titre: 'Titre',
    etapes: ['un', 'deux'],
    rang: 1,
    fin: null,
  })
  for (const message of MESSAGES.slice(6)) suivre(message)
  suivi.fermer()
  expect(lireSuivi(fichier).passages[0]?.fin).not.toBeNull()
})

it('note le départ et la fin, avec le code de sortie', async () => {
  const fichier = path.join(dossier, 'b.ndjson')
  expect(await suivreCommande(fichier, async () => 1)).toBe(1)
  expect(lireSuivi(fichier)).toMatchObject({ fin: { code: 1 }, refus: null })
})

it('note le refus et son remède, et laisse l’erreur passer', async () => {
  const fichier = path.join(dossier, 'c.ndjson')
  const erreur = new ErreurSegur('SEGUR-PIL-001', { chemin: 'x.ts' })
  await expect(suivreCommande(fichier, () => Promise.reject(erreur))).rejects.toBe(erreur)
  expect(lireSuivi(fichier).refus).toMatchObject({
    code: 'SEGUR-PIL-001',
    message: 'Le pilote x.ts n’existe pas.',
  })
})

it('un fichier absent est un suivi vide', () => {
  expect(lireSuivi(path.join(dossier, 'absent'))).toMatchObject({ dossier: null, passages: [] })
})
