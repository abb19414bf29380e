import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { estAdmise, licencesRefusees, lireLicence, lireTableauDePaquets } from './dependances.ts'
import { RACINE } from './racine.ts'

const lire = (chemin: string) => readFileSync(path.join(RACINE, chemin), 'utf8')
const paquet: Record<string, Record<string, string>> = JSON.parse(lire('package.json'))
const execution = { ...paquet.dependencies, ...paquet.optionalDependencies }
const developpement = paquet.devDependencies ?? {}

describe('les licences', () => {
  it.each(['MIT', '(MIT OR WTFPL)', 'MIT AND CC0-1.0'])('« %s » est admise', (licence) => {
    expect(estAdmise(licence)).toBe(true)
  })

  it.each(['GPL-3.0', 'AGPL-3.0-only', 'MIT AND GPL-2.0', 'UNLICENSED', null])(
    '« %s » est refusée',
    (licence) => {
      expect(estAdmise(licence)).toBe(false)
    },
  )

  it('de tout ce qui s’exécute, indirect compris, sont admises', () => {
    expect(licencesRefusees(RACINE)).toEqual([])
  })
})

describe('le tableau des dépendances', () => {
  const tableau = lireTableauDePaquets(lire('docs/decisions/002-dependances.md'))

  it('a une ligne par paquet de package.json, et aucune de trop', () => {
    expect([...tableau.keys()].sort()).toEqual(
      Object.keys({ ...execution, ...developpement }).sort(),
    )
  })

  it('dit pour chaque paquet ce qu’il remplace', () => {
    const vides = [...tableau].filter(([, cases]) => cases.some((c) => c === ''))
    expect(vides).toEqual([])
  })

  it('donne la licence lue dans le paquet installé', () => {
    const ecarts = Object.keys(execution)
      .filter((nom) => existsSync(path.join(RACINE, 'node_modules', nom)))
      .filter((nom) => tableau.get(nom)?.at(-1) !== lireLicence(RACINE, nom))
    expect(ecarts).toEqual([])
  })

  it('ne laisse aucune version flottante', () => {
    const flottantes = Object.entries({ ...execution, ...developpement }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    )
    expect(flottantes).toEqual([])
  })
})
