import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { codesCites, lireRegistre } from './lire-registre.ts'
import { estSource, estTest, lireFichiers } from './lister-fichiers.ts'
import { RACINE } from './racine.ts'
import { FAMILLES, familleDe, rendrePageErreurs } from './rendre-page-erreurs.ts'

const REGISTRE = 'cli/erreurs.ts'
const lireDepot = (retenir: (chemin: string) => boolean) => lireFichiers(RACINE, retenir)

describe('le lecteur du registre', () => {
  it('rend chaque code avec ses champs', () => {
    const texte =
      "export const R = { 'SEGUR-CLI-001': { cause: 'banc', message: `Verbe`, remede: 'Lisez' } } as const"
    expect(lireRegistre({ chemin: 'r.ts', texte })).toEqual([
      { code: 'SEGUR-CLI-001', champs: { cause: 'banc', message: 'Verbe', remede: 'Lisez' } },
    ])
  })

  it('trouve les codes cités, pas ceux d’un commentaire', () => {
    const codes = ['SEGUR-CLI-001', 'SEGUR-NAV-002'].map((code) => `'${code}'`).join(', ')
    expect(codesCites(`f(${codes})\n// voir SEGUR-XXX-001\n/** SEGUR-YYY-001 */`)).toEqual([
      'SEGUR-CLI-001',
      'SEGUR-NAV-002',
    ])
  })
})

describe('les codes d’erreur du projet', () => {
  const entrees = lireDepot((chemin) => /^cli\/.*erreurs\.ts$/.test(chemin)).flatMap(lireRegistre)
  const connus = entrees.map(({ code }) => code)

  it('sont uniques, complets et d’une famille connue', () => {
    expect(connus.length).toBeGreaterThan(0)
    expect(new Set(connus).size).toBe(connus.length)
    const incomplets = entrees.filter(({ code, champs }) => {
      const { cause, message, explication, remede } = champs
      return !(cause && message && explication && remede && FAMILLES[familleDe(code)])
    })
    expect(incomplets).toEqual([])
  })

  it('ont chacun leur section dans docs/erreurs.md', async () => {
    await expect(rendrePageErreurs(entrees)).toMatchFileSnapshot(
      path.join(RACINE, 'docs/erreurs.md'),
    )
  })

  const cites = lireDepot((chemin) => estSource(chemin) && !chemin.startsWith('docs/'))
    .filter(({ chemin }) => !estTest(chemin))
    .map(({ chemin, texte }) => ({ chemin, codes: codesCites(texte) }))

  it('sont tous employés quelque part', () => {
    const employes = new Set(
      cites.filter(({ chemin }) => chemin !== REGISTRE).flatMap(({ codes }) => codes),
    )
    expect(connus.filter((code) => !employes.has(code))).toEqual([])
  })

  it('sont tous dans le registre quand une source les cite', () => {
    const inconnus = cites.flatMap(({ chemin, codes }) =>
      codes.filter((code) => !connus.includes(code)).map((code) => `${chemin} : ${code}`),
    )
    expect(inconnus).toEqual([])
  })
})
