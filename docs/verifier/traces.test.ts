import { homedir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Fichier, lireFichiers } from './lister-fichiers.ts'
import { RACINE } from './racine.ts'
import { trouverTraces } from './traces.ts'

const BINAIRES = /\.(png|jpe?g|woff2?|ttf|xlsx|pdf|zip|wasm|icc)$/

// Les exemples sont assemblés : écrits d'un bloc, ils seraient eux-mêmes des traces.
const FAUTIFS: Record<string, string> = {
  'un dossier personnel Linux': ['', 'home', 'camille', 'projet'].join('/'),
  'un dossier personnel macOS': ['', 'Users', 'camille', 'projet'].join('/'),
  'un dossier personnel Windows': ['C:', 'Users', 'camille'].join('\\'),
  'une clé privée': `-----BEGIN ${'PRIVATE'} KEY-----\n${'MIIE'.repeat(12)}`,
  'un jeton GitHub': `ghp${'_'}${'a1B2'.repeat(9)}`,
  'un jeton npm': `npm${'_'}${'a1B2'.repeat(9)}`,
  'une identification de registre': `//registre.exemple/:_auth${'Token'}=abc`,
  'un registre imposé': `registry${' = '}https://registre.exemple/`,
  'un registre dans le verrou': `"resolved"${':'} "https://registre.exemple/hono.tgz"`,
  'un jeton signé': ['eyJ', '.eyJ', '.'].map((debut) => debut + 'a'.repeat(40)).join(''),
  'le dossier du projet': path.resolve(RACINE),
}

const juger = (texte: string, chemin = 'docs/x.md') => trouverTraces([{ chemin, texte }], RACINE)

describe('les traces', () => {
  it.each(Object.entries(FAUTIFS))('%s est signalé', (_, texte) => {
    expect(juger(`ligne\n${texte}`)).toHaveLength(1)
  })

  it.runIf(homedir().length > 4)('le dossier personnel de qui vérifie est signalé', () => {
    expect(juger(`${homedir()}/x`)).not.toEqual([])
  })

  it('un chemin qui sort du projet est signalé, un chemin du projet passe', () => {
    expect(juger('voir ../../ailleurs/x.md')).toHaveLength(1)
    expect(juger('voir ../README.md')).toEqual([])
  })

  it('un gabarit de clé sans contenu passe', () => {
    expect(juger('`-----BEGIN PRIVATE KEY-----\\n$' + '{corps}`', 'mocks/pki/pem.ts')).toEqual([])
  })

  it('aucune dans les fichiers du projet', () => {
    const fichiers: readonly Fichier[] = lireFichiers(RACINE, (chemin) => !BINAIRES.test(chemin))
    expect(trouverTraces(fichiers, RACINE)).toEqual([])
  })
})
