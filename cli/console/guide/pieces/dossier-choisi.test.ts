import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { validerConfig } from '../../../config/charger.ts'
import { type ConsoleEssai, preparerConsole } from '../../ouvrir.essai.ts'
import { creerDossierChoisi } from './dossier-choisi.ts'

let essai: ConsoleEssai
beforeEach(() => {
  essai = preparerConsole()
})
afterEach(() => essai.nettoyer())

async function dossier(dossierCaptures?: string, ecoute = '127.0.0.1') {
  const { contexte, fermer } = await essai.ouvrir()
  await fermer()
  const config = validerConfig(dossierCaptures === undefined ? {} : { dossierCaptures }, null)
  return creerDossierChoisi({ ...contexte, config, ecoute })
}

it('est celui de dossierCaptures, remis au dossier courant', async () => {
  expect((await dossier('./captures')).chemin()).toBe(path.resolve('captures'))
})

it('sans dossierCaptures, aucun : rien n’est proposé', async () => {
  const choisi = await dossier()
  expect(choisi.chemin()).toBe('')
  expect(await choisi.neufs('')).toEqual([])
})

it('choisi dans la page, il reste après un arrêt, jusqu’à ce que la configuration change', async () => {
  const premier = await dossier('./captures')
  premier.changer(' ./ailleurs ')
  expect((await dossier('./captures')).chemin()).toBe(path.resolve('ailleurs'))
  expect((await dossier('./autres')).chemin()).toBe(path.resolve('autres'))
})

it('ne se choisit pas d’un autre poste', async () => {
  expect((await dossier(undefined, '192.0.2.1')).choisir).toBe(false)
})
