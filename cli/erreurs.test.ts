import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { RACINE } from './chemins.ts'
import { ancreErreur, ErreurSegur, estCodeErreur } from './erreur-segur.ts'
import { CAUSES_ERREUR, REGISTRE_ERREURS } from './erreurs.ts'

const PIECES = ['cli', 'docs', 'mocks', 'reference-lgc', 'rem', 'reports', 'schemas', 'steps']
const CODE = /['"`]?\b(SEGUR-[A-Z]+-\d{3})\b/g
const REGISTRE = path.join('cli', 'erreurs.ts')

function sources(piece: string): string[] {
  return readdirSync(path.join(RACINE, piece), { recursive: true, encoding: 'utf8' })
    .map((nom) => path.join(piece, nom))
    .filter((nom) => /\.(ts|tsx|mjs)$/.test(nom) && !/\.test\.tsx?$/.test(nom) && nom !== REGISTRE)
    .filter((nom) => !nom.includes(`${path.sep}campagnes${path.sep}`))
}

/** Chaque code cité hors du registre et hors des essais, et un fichier qui le cite. */
function codesEmployes(): Map<string, string> {
  const employes = new Map<string, string>()
  for (const fichier of PIECES.flatMap(sources))
    for (const [, code] of readFileSync(path.join(RACINE, fichier), 'utf8').matchAll(CODE))
      if (code !== undefined) employes.set(code, fichier)
  return employes
}

const codes = Object.keys(REGISTRE_ERREURS).filter(estCodeErreur)

describe('le registre', () => {
  test.each(codes)('%s dit ce qui s’est passé, pourquoi et que faire', (code) => {
    const { cause, message, explication, remede } = REGISTRE_ERREURS[code]
    expect(CAUSES_ERREUR).toContain(cause)
    for (const texte of [message, explication, remede]) expect(texte.length).toBeGreaterThan(15)
    expect(message).toMatch(/\.$/)
  })

  test('tout code employé dans le banc y est inscrit', () => {
    const inconnus = [...codesEmployes()].filter(([code]) => !estCodeErreur(code))
    expect(inconnus).toEqual([])
  })

  test('tout code inscrit est employé quelque part', () => {
    const employes = codesEmployes()
    expect(codes.filter((code) => !employes.has(code))).toEqual([])
  })

  test('chaque code a sa page dans docs/erreurs.md, et aucune page n’est sans code', () => {
    const page = readFileSync(path.join(RACINE, 'docs', 'erreurs.md'), 'utf8')
    const titres = [...page.matchAll(/^#+\s+(SEGUR-[A-Z]+-\d{3})/gm)].map(([, code]) => code)
    expect([...titres].sort()).toEqual([...codes].sort())
  })
})

test('le message et le remède d’une erreur sont remplis', () => {
  const erreur = new ErreurSegur('SEGUR-CLI-002', { verbe: 'lgc', option: '--prot' })
  expect(erreur.message).toMatch(/segur lgc.+--prot/)
  expect(erreur.remede).toContain('npx segur lgc --help')
  expect(ancreErreur(erreur.code)).toBe('docs/erreurs.md#segur-cli-002')
})
