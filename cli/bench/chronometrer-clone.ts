import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { RACINE } from '../chemins.ts'
import { type Mesure, mesurer } from './mesurer.ts'

/** Du clone nu, cache npm vide, au premier scénario joué. */
export async function chronometrerClone(): Promise<Mesure> {
  const dossier = mkdtempSync(path.join(tmpdir(), 'segur-clone-'))
  const clone = path.join(dossier, 'clone')
  try {
    execFileSync('git', ['clone', '--quiet', RACINE, clone])
    return await mesurer(
      [path.join(clone, 'cli', 'demarrer.mjs'), 'campagne', '--scenario', 'INS.22.01'],
      {
        cwd: clone,
        env: { npm_config_cache: path.join(dossier, 'cache-npm') },
        attendre: /INS\.22\.01 /,
      },
    )
  } finally {
    rmSync(dossier, { recursive: true, force: true })
  }
}
