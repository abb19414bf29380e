import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { executer } from './executer-commande.ts'
import { lireBlocs } from './lire-markdown.ts'
import { lireFichiers } from './lister-fichiers.ts'
import { RACINE } from './racine.ts'

const DOSSIER = path.join(RACINE, '.segur', `exemples-${process.pid}`)
const TSC = path.join(RACINE, 'node_modules/typescript/bin/tsc')

const REGLAGES = {
  extends: '../../tsconfig.json',
  include: ['./*.ts'],
  exclude: [],
}

/** Écrit un exemple comme s'il était à la racine du projet. */
const ecrire = (nom: string, lignes: readonly string[]): void =>
  writeFileSync(path.join(DOSSIER, nom), lignes.join('\n').replaceAll("'./", "'../../"))

const verifier = () => executer([process.execPath, TSC, '-p', DOSSIER], RACINE)

beforeAll(() => mkdirSync(DOSSIER, { recursive: true }))
afterAll(() => rmSync(DOSSIER, { recursive: true, force: true }))

describe('les exemples de code de la documentation', () => {
  const exemples = lireFichiers(RACINE, (chemin) => chemin.endsWith('.md')).flatMap((page) =>
    lireBlocs(page.texte)
      .filter(({ langue }) => langue === 'ts')
      .map((bloc) => ({ nom: `${page.chemin.replace(/\W/g, '-')}-${bloc.ligne}.ts`, bloc })),
  )

  it('s’écrivent comme le code du projet', async () => {
    expect(exemples.length).toBeGreaterThan(0)
    writeFileSync(path.join(DOSSIER, 'tsconfig.json'), JSON.stringify(REGLAGES))
    for (const { nom, bloc } of exemples) ecrire(nom, bloc.lignes)
    const { code, sortie } = await verifier()
    // Les fautes des autres pièces sont celles de la vérification des types, pas des exemples.
    expect(sortie.split('\n').filter((ligne) => ligne.includes('exemples-'))).toEqual([])
    expect([0, 1, 2]).toContain(code)
  })

  it('un exemple faux serait vu', async () => {
    ecrire('faux.ts', [
      "import { definirConfig } from './cli/config/definir.ts'",
      'definirConfig(1)',
    ])
    expect((await verifier()).sortie).toContain('faux.ts')
  })
})
