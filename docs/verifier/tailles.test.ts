import { describe, expect, it } from 'vitest'
import { estSource, lireFichiers } from './lister-fichiers.ts'
import { RACINE } from './racine.ts'
import { jugerTailles } from './tailles.ts'

const code = (chemin: string, lignes: number) => ({
  chemin,
  texte: `export const f = () => 1\n${'// suite\n'.repeat(lignes - 1)}`,
})
const petits = Array.from({ length: 20 }, (_, rang) => code(`rem/petit-${rang}.ts`, 20))

describe('la taille des fichiers', () => {
  it('un fichier de 401 lignes est refusé, un de 400 passe', () => {
    expect(jugerTailles([...petits, code('rem/long.ts', 401)]).fautes).toEqual([
      'rem/long.ts : 401 lignes, 400 au plus',
    ])
    expect(jugerTailles([...petits, code('rem/long.ts', 400)]).fautes).toEqual([])
  })

  it('une donnée n’est pas mesurée', () => {
    const table = {
      chemin: 'schemas/tables/x.ts',
      texte: `export const X = [\n${'1,\n'.repeat(900)}]`,
    }
    expect(jugerTailles([...petits, table]).fautes).toEqual([])
  })

  it('une médiane de 60 lignes est refusée', () => {
    const moyens = Array.from({ length: 5 }, (_, rang) => code(`rem/moyen-${rang}.ts`, 60))
    expect(jugerTailles(moyens).fautes.join()).toContain('médiane 60')
  })

  it('plus d’un dixième de fichiers de 200 lignes est refusé', () => {
    const longs = Array.from({ length: 3 }, (_, rang) => code(`rem/long-${rang}.ts`, 200))
    expect(jugerTailles([...petits, ...longs]).fautes.join()).toContain('neuf dixièmes')
  })

  it('reste dans les bornes du style pour le projet', () => {
    const { fautes, ...figures } = jugerTailles(lireFichiers(RACINE, estSource))
    expect(fautes, JSON.stringify(figures)).toEqual([])
  })
})
