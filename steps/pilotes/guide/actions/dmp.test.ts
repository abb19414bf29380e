import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { creerGuide } from '../guide.ts'
import { ouvrirDialogue } from '../terminal/dialogue-terminal.ts'
import { actionsDmp } from './dmp.ts'

async function guider(...lignes: string[]) {
  const entree = new PassThrough()
  const sortie = new PassThrough()
  entree.end(`${['Sacha Essai', ...lignes].join('\n')}\n`)
  const dialogue = ouvrirDialogue(entree, sortie)
  await dialogue.commencer()
  return { actions: actionsDmp(creerGuide(dialogue)), vu: () => String(sortie.read() ?? '') }
}

it('fait attendre l’envoi, sans autre geste', async () => {
  const { actions, vu } = await guider('')
  await actions.attendreEnvoiDmp()
  expect(vu()).toContain('sans aucun autre geste')
})

it('dit la réponse du patient à enregistrer, et ce que le logiciel a répondu', async () => {
  const { actions, vu } = await guider('oui', 'Réponse enregistrée', '')
  expect(await actions.noterReponsePatient("s'oppose à l'alimentation de son DMP")).toEqual({
    accepte: true,
    messages: ['Réponse enregistrée'],
  })
  expect(vu()).toContain('que le patient s’oppose à l’alimentation de son DMP')
})

it('rend les traces recopiées, une par accès', async () => {
  const { actions } = await guider('Camille TESTIER, lecture ; Camille TESTIER, liste')
  expect(await actions.lireTracesDmp()).toEqual([
    'Camille TESTIER, lecture',
    'Camille TESTIER, liste',
  ])
})
