import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { dossierTemporaire } from '../essais/dossier-temporaire.ts'
import { lireManifeste, verifierManifeste } from '../manifeste/verifier.ts'
import { PREFIXE_EN_COURS } from './ecrire-atomique.ts'
import { empreinteFichier } from './empreinte.ts'
import { lireReprise } from './reprendre.ts'

const PROGRAMME = fileURLToPath(new URL('../essais/deposer-sans-fin.ts', import.meta.url))

it('tuée par SIGKILL, la campagne garde ce qui était pris et son manifeste partiel est vrai', async () => {
  const racine = dossierTemporaire()
  const enfant = spawn(process.execPath, ['--import', 'tsx', PROGRAMME, racine], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(enfant.stdout, 'data')
  enfant.kill('SIGKILL')
  await once(enfant, 'exit')

  const nom = readdirSync(racine).find((entree) => entree !== 'derniere') ?? ''
  const dossier = path.join(racine, nom)
  const objets = readdirSync(path.join(dossier, 'objets'), { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile() && !entree.name.startsWith(PREFIXE_EN_COURS))
    .map((entree) => path.join(entree.parentPath, entree.name))
  expect(objets.length).toBeGreaterThan(10)
  for (const objet of objets) {
    expect(path.basename(objet)).toContain(empreinteFichier(objet).sha256)
  }
  const { fin, fichiers } = lireManifeste(dossier)
  expect(fin).toBeNull()
  expect(fichiers.length).toBeGreaterThan(10)
  expect(verifierManifeste(dossier)).toEqual([])
  expect(lireReprise(dossier).finis.has('FIC.1001.01')).toBe(true)
})
