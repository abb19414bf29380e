import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lancerSegur } from '../lancer-segur.essai.ts'

const LONG = 240_000

let dossier: string
beforeEach(async () => {
  dossier = await mkdtemp(path.join(tmpdir(), 'segur-docteur-'))
})
afterEach(() => rm(dossier, { recursive: true, force: true }))

interface Rendu {
  pret: boolean
  controles: { id: string; etat: string; code: string | null; constat: string; remede: string }[]
}

describe('segur docteur', () => {
  test(
    'sur un poste sain, tout est prêt et le code est 0',
    async () => {
      const { code, sortie } = await lancerSegur(['docteur', '--sortie', path.join(dossier, 's')])
      expect(sortie).not.toContain('✗')
      expect(sortie).toMatch(/✓ Navigateur.+lancé et refermé/)
      expect(sortie).toMatch(/✓ SQLite.+(better-sqlite3|node-sqlite3-wasm)/)
      expect(sortie).toMatch(/✓ Référentiel.+REM-MDV-LGC-SF-Va1/)
      expect(code).toBe(0)
    },
    LONG,
  )

  test(
    'liste tous les problèmes d’un coup, chacun avec son remède, et sort avec 2',
    async () => {
      await writeFile(path.join(dossier, 'segur.config.ts'), 'export default { sorti: 1 }')
      await writeFile(path.join(dossier, 'fichier'), '')
      const { code, sortie } = await lancerSegur(
        ['docteur', '--json', '--cible', 'absent.ts', '--sortie', 'fichier'],
        { dossier },
      )
      expect(code).toBe(2)
      const { pret, controles } = JSON.parse(sortie) as Rendu
      expect(pret).toBe(false)
      const rates = controles.filter(({ etat }) => etat === 'echec')
      expect(rates.map(({ id, code }) => [id, code])).toEqual([
        ['configuration', 'SEGUR-CFG-001'],
        ['sortie', 'SEGUR-SOR-001'],
        ['pilote', 'SEGUR-PIL-001'],
      ])
      for (const { remede } of rates) expect(remede).toMatch(/\S/)
    },
    LONG,
  )
})
