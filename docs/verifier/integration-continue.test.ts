import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RACINE } from './racine.ts'

const RUN = path.join(RACINE, '.ci/run')
let dossier: string

beforeAll(() => {
  dossier = mkdtempSync(path.join(tmpdir(), 'ci-'))
})
afterAll(() => rmSync(dossier, { recursive: true, force: true }))

/** Lance `.ci/run` avec un faux npm qui dit ce qu'il reçoit, écrit ces lignes et sort avec ce code. */
function lancerAvecNpm(lignes: readonly string[], code: number) {
  const corps = lignes.map((ligne) => `echo '${ligne}'`).join('\n')
  const npm = path.join(dossier, 'npm')
  writeFileSync(
    npm,
    `#!/bin/sh\necho "npm $* CI=$CI entree=$(cat | wc -c)"\n${corps}\nexit ${code}\n`,
  )
  chmodSync(npm, 0o755)
  const { status, stdout } = spawnSync(RUN, [], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${dossier}${path.delimiter}${process.env.PATH ?? ''}` },
  })
  const toutes = stdout.trimEnd().split('\n')
  return { status, premiere: toutes[0], derniere: toutes.at(-1), nombre: toutes.length }
}

describe.skipIf(process.platform === 'win32')('la commande d’intégration continue', () => {
  it('est exécutable et appelle la commande de test du README, sans entrée', () => {
    expect(statSync(RUN).mode & 0o111).not.toBe(0)
    const { premiere } = lancerAvecNpm(['1 passed, 0 failed'], 0)
    expect(premiere?.replace(/\s+/g, ' ')).toBe('npm test CI=true entree=0')
    for (const page of ['README.md', 'LISEZMOI.md']) {
      expect(readFileSync(path.join(RACINE, page), 'utf8')).toMatch(/^npm test$/m)
    }
  })

  it('laisse le bilan en dernière ligne, une seule fois, quand tout passe', () => {
    const { status, derniere, nombre } = lancerAvecNpm(['suite', '12 passed, 0 failed'], 0)
    expect({ status, derniere, nombre }).toEqual({
      status: 0,
      derniere: '12 passed, 0 failed',
      nombre: 3,
    })
  })

  it('remet le bilan en dernier quand npm écrit après lui', () => {
    const { status, derniere } = lancerAvecNpm(['11 passed, 1 failed', 'npm error code 1'], 1)
    expect({ status, derniere }).toEqual({ status: 1, derniere: '11 passed, 1 failed' })
  })

  it('compte un échec quand npm échoue malgré un bilan sans échec', () => {
    const { status, derniere } = lancerAvecNpm(['12 passed, 0 failed'], 3)
    expect({ status, derniere }).toEqual({ status: 3, derniere: '12 passed, 1 failed' })
  })

  it('échoue quand npm sort avec 0 malgré des échecs', () => {
    expect(lancerAvecNpm(['11 passed, 2 failed'], 0)).toMatchObject({ status: 1 })
  })

  it('échoue quand il n’y a aucun bilan', () => {
    const { status, derniere } = lancerAvecNpm(['rien'], 0)
    expect({ status, derniere }).toEqual({ status: 1, derniere: '0 passed, 1 failed' })
  })
})
