import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as attendre } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SANS_SERVICES } from '../../essai/navigateur.essai.ts'
import { creerLgc } from '../../index.ts'
import { preparerFile } from '../arrets/preparer-file.ts'
import { type DmpEssai, ouvrirDmpEssai } from '../service.essai.ts'

let dmp: DmpEssai
let dossier: string
beforeAll(async () => {
  dmp = await ouvrirDmpEssai()
  dossier = mkdtempSync(path.join(tmpdir(), 'dmp-file-'))
})
afterAll(async () => {
  await dmp.arreter()
  rmSync(dossier, { recursive: true, force: true })
})

test('la file part seule à l’ouverture, reprend après une panne, et ne double rien', async () => {
  const base = path.join(dossier, 'cabinet.sqlite')
  const numeros = preparerFile(base, { documents: 3, graine: 7 })
  // Le premier envoi arrive, mais sa réponse se perd en route.
  dmp.repondre('repository', { corps: 'coupée', couper: 3 })
  const lgc = creerLgc({ base, services: { ...SANS_SERVICES, connecteurDmp: dmp.options } })
  try {
    while (lgc.envoisDus() > 0) await attendre(20)
  } finally {
    lgc.fermer()
  }
  expect([...dmp.recus.keys()].sort()).toEqual([...numeros].sort())
  expect([...dmp.recus.values()]).toEqual([1, 1, 1])
  // Une vérification du dossier pour toute la salve, et une seule recherche, celle de l'envoi perdu.
  const parService = (nom: string) => dmp.demandes.filter(({ service }) => service === nom).length
  expect([parService('patients'), parService('registry')]).toEqual([1, 1])
})
