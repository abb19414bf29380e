import { describe, expect, it } from 'vitest'
import { devinerRem } from './deviner-rem.ts'
import type { ExigenceLue } from './lignes/types.ts'

const exigences = (...ids: string[]) => ids.map((id) => ({ id }))
const lues = (...ids: string[]) => exigences(...ids) as unknown as readonly ExigenceLue[]

const CANDIDATS = [
  { code: 'ABC-DEF-Va1', exigences: exigences('INS.01', 'INS.02', 'DMP.01', 'DMP.02') },
  { code: 'GHI-JKL-Va1', exigences: exigences('INS.01', 'INS.02', 'LOI.01', 'LOI.02') },
]

const deviner = (nom: string, ...ids: string[]) => devinerRem(nom, lues(...ids), CANDIDATS)

describe('le référentiel deviné', () => {
  it('l’est au nom du fichier, ponctuation et date comprises', () => {
    expect(deviner('prepub_20112026_REM_ABC_DEF_va1.xlsx', 'INS.1', 'INS.2')).toEqual({
      code: 'ABC-DEF-Va1',
      phrase: 'd’après le nom du fichier',
    })
  })

  it('l’est à ses numéros quand le nom ne dit rien', () => {
    expect(deviner('copie.xlsx', 'INS.01', 'LOI.01', 'LOI.02').code).toBe('GHI-JKL-Va1')
  })

  it('ne l’est pas quand deux référentiels conviennent', () => {
    expect(() => deviner('copie.xlsx', 'INS.01', 'INS.02')).toThrow(/conviennent à/)
  })

  it('ne l’est pas quand le nom et les numéros se contredisent', () => {
    const ids = ['INS.01', 'INS.02', 'LOI.01', 'LOI.02']
    expect(() => deviner('REM-ABC-DEF-Va1.xlsx', ...ids)).toThrow(/son nom dit ABC-DEF-Va1/)
  })

  it('ne l’est pas quand rien n’est connu', () => {
    expect(() => deviner('copie.xlsx', 'XYZ.01')).toThrow(/d’aucun référentiel/)
  })
})
