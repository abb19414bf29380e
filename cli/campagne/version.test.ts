import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { validerConfig } from '../config/charger.ts'
import { versionDuProduit } from './version.ts'

const dossier = mkdtempSync(path.join(tmpdir(), 'version-'))
afterAll(() => rmSync(dossier, { recursive: true, force: true }))

const config = validerConfig({ produit: { nom: 'Essai' } }, null)

function ecrirePilote(nom: string, demarrer: string): string {
  const fichier = path.join(dossier, `${nom}.mjs`)
  writeFileSync(
    fichier,
    `export default () => ({
      nom: 'Essai 7', contrat: 2,
      demarrer: async () => { ${demarrer} }, arreter: async () => {}, fermer: async () => {},
      lireVersion: async () => '4.2',
    })`,
  )
  return fichier
}

it('la version est celle que le pilote lit, quand la configuration la tait', async () => {
  expect(await versionDuProduit(config, ecrirePilote('present', ''), null)).toBe('4.2')
})

it('un logiciel qui n’est pas en marche n’est pas une faute du banc', async () => {
  const pilote = ecrirePilote('absent', "throw new Error('connexion refusée')")
  await expect(versionDuProduit(config, pilote, null)).rejects.toMatchObject({
    code: 'SEGUR-LGC-001',
    message: expect.stringContaining('(Essai 7)'),
  })
})
