import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { archiver } from '../../../reports/campagne/archive-fixe.ts'
import { type ConfigChargee, chargerConfig } from '../../config/charger.ts'
import { creerInspection } from './inspecter.ts'

let racine: string
let config: ConfigChargee
beforeAll(async () => {
  racine = mkdtempSync(path.join(tmpdir(), 'inspecter-'))
  config = await chargerConfig({ dossier: racine })
})
afterAll(() => rmSync(racine, { recursive: true, force: true }))

async function inspecter(nom: string, octets: string | Buffer) {
  writeFileSync(path.join(racine, nom), octets)
  const { refus } = await creerInspection(racine, config)([nom])
  return refus.map(({ ou, raison }) => `${ou} : ${raison}`)
}

it('une preuve propre ne s’oppose à rien', async () => {
  expect(await inspecter('propre.txt', 'Recherche refusée : aucune réponse.')).toEqual([])
})

it('un mot de passe dans une preuve est un refus, fichier et place dits, valeur masquée', async () => {
  const [vu = ''] = await inspecter('trace.txt', 'ligne\nmot_de_passe=Tr0ub4dor&3-secret\n')
  expect(vu).toMatch(/^trace\.txt : .+ligne 2/)
  expect(vu).not.toContain('Tr0ub4dor&3-secret')
})

it('une archive remise à la place d’une preuve est ouverte, ce qu’elle cache est un refus', async () => {
  const zip = await archiver(
    [{ nom: 'pieces/ouvrir.js', octets: Buffer.from('new ActiveXObject("WScript.Shell")') }],
    '2026-11-20T08:00:00.000Z',
  )
  const vus = await inspecter('INS.01.01.01.zip', zip)
  expect(vus.join('\n')).toContain('INS.01.01.01.zip › pieces/ouvrir.js')
})
