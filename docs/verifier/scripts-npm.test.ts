import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { RACINE } from './racine.ts'
import { jugerScripts } from './scripts-npm.ts'

const FAUTIFS = [
  'tsc -p . && vitest run',
  'vitest run | cat',
  'tsc; vitest',
  'node a.mjs > sortie.txt',
  'node a.mjs $HOME',
  'node a.mjs %HOME%',
  'node $(which x)',
  "vitest run 'docs'",
  'vitest run docs/*.ts',
  'node ~/a.mjs',
  'CI=true vitest run',
  './cli/segur.mjs',
  'rm -rf reports',
]

describe('les scripts npm', () => {
  it.each(FAUTIFS)('« %s » est refusé', (commande) => {
    expect(jugerScripts({ essai: commande })).not.toEqual([])
  })

  it('une commande simple passe', () => {
    expect(jugerScripts({ essai: 'node cli/demarrer.mjs campagne --rem=SFP' })).toEqual([])
  })

  it('du projet ne contiennent aucune syntaxe d’interpréteur', () => {
    const paquet = JSON.parse(readFileSync(path.join(RACINE, 'package.json'), 'utf8'))
    expect(Object.keys(paquet.scripts)).toEqual(expect.arrayContaining(['campagne', 'test']))
    expect(jugerScripts(paquet.scripts)).toEqual([])
  })
})
