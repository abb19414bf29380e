import { expect, test } from 'vitest'
import { ErreurSegur } from '../erreur-segur.ts'
import type { Verbe } from '../verbe.ts'
import { lireArguments } from './lire-arguments.ts'

const verbe: Verbe = {
  nom: 'essai',
  resume: 'essai',
  aide: '',
  options: {
    sortie: { type: 'string' },
    json: { type: 'boolean' },
    mutation: { type: 'string', multiple: true },
  },
  executer: async () => 0,
}

function refuser(...argv: string[]): ErreurSegur {
  try {
    lireArguments(argv, verbe)
  } catch (erreur) {
    if (erreur instanceof ErreurSegur) return erreur
  }
  throw new Error('aucun refus')
}

test('les options déclarées et communes se lisent, répétées ou collées', () => {
  const argv = ['--sortie=x', '--mutation', 'a', '--mutation', 'b', '--json', '-h', '--debug']
  const { valeurs, positionnels } = lireArguments(argv, verbe)
  expect(valeurs).toEqual({
    sortie: 'x',
    mutation: ['a', 'b'],
    json: true,
    help: true,
    debug: true,
  })
  expect(positionnels).toEqual([])
})

test('une option inconnue propose la plus proche', () => {
  const erreur = refuser('--sorties', 'x')
  expect(erreur.code).toBe('SEGUR-CLI-002')
  expect(erreur.proches).toEqual(['--sortie'])
  expect(erreur.remede).toContain('npx segur essai --help')
})

test.each([
  [['--sortie'], 'manque'],
  [['--sortie='], 'manque'],
  [['--sortie', '--json'], 'manque'],
  [['--json=oui'], 'ne prend pas de valeur'],
])('%j est refusé parce que la valeur %s', (argv, raison) => {
  const erreur = refuser(...argv)
  expect(erreur.code).toBe('SEGUR-CLI-003')
  expect(erreur.message).toContain(raison)
})

test('le tiret seul est une valeur : l’entrée standard', () => {
  expect(lireArguments(['--sortie', '-'], verbe).valeurs).toEqual({ sortie: '-' })
})

test('un argument sans tiret est refusé à qui n’en attend pas', () => {
  expect(refuser('x').code).toBe('SEGUR-CLI-004')
  expect(lireArguments(['x'], { ...verbe, positionnels: true }).positionnels).toEqual(['x'])
})
