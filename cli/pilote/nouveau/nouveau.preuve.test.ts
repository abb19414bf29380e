import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lancerSegur } from '../../lancer-segur.essai.ts'
import { composerPilote } from './composer.ts'
import { deposer } from './deposer.ts'
import { FORMES } from './ecrire-cadre.ts'

const LONG = 600_000

let dossier: string
beforeEach(async () => {
  dossier = await mkdtemp(path.join(tmpdir(), 'segur-pilote-'))
})
afterEach(() => rm(dossier, { recursive: true, force: true }))

describe('un pilote neuf', () => {
  const sansPorts = async () => {
    const config = path.join(dossier, 'segur.config.ts')
    const texte = await readFile(config, 'utf8')
    // Deux essais à la fois ne peuvent pas tenir les mêmes ports.
    await writeFile(config, texte.replace(/^.*portBase.*$/m, ''))
    return config
  }

  test.each(FORMES)(
    'de forme %s se laisse ausculter et jouer, tout restant à fournir',
    async (forme) => {
      deposer(dossier, composerPilote(dossier, forme))
      const config = await sansPorts()
      const docteur = await lancerSegur(['docteur', '--config', config, '--json'])
      const { pret, controles } = JSON.parse(docteur.sortie)
      expect([docteur.code, pret]).toEqual([0, true])
      const part = controles.find(({ id }: { id: string }) => id === 'part')
      expect(part.constat).toMatch(/\d+ guidées/)
      const campagne = await lancerSegur([
        ...['campagne', '--config', config, '--scenario', 'INS.01.03'],
        ...['--sortie', path.join(dossier, 'campagnes')],
      ])
      expect(campagne.sortie).toMatch(/Preuves +0 prise sur 1, 0 recevable, 1 à fournir/)
      expect(campagne.code).toBe(0)
    },
    LONG,
  )
})
