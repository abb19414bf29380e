import { describe, expect, it } from 'vitest'
import { raccourcir, replier } from './replier.ts'

const RETRAITS = { premier: '  ✗ ', suivants: '    ' }

describe('replier', () => {
  it('coupe entre deux mots, à 80 colonnes, sous le retrait', () => {
    const [premiere = '', seconde = '', ...reste] = replier('mot '.repeat(25).trim(), RETRAITS)
    expect([premiere.length <= 80, reste]).toEqual([true, []])
    expect(`${premiere} ${seconde.trim()}`).toBe(`  ✗ ${'mot '.repeat(25).trim()}`)
    expect(seconde).toMatch(/^ {4}mot/)
  })

  it('garde une commande entière, sur sa propre ligne quand elle ne tient pas', () => {
    const commande = `npx segur campagne ${'--preuve INS.01.01.01 '.repeat(4).trim()}`
    expect(replier(`Prenez-les : ${commande}`, RETRAITS)).toEqual([
      '  ✗ Prenez-les\u00a0:',
      `    ${commande}`,
    ])
  })

  it.each(['b\u00a0: c', 'b : c'])(
    'ne laisse pas la ponctuation commencer une ligne : %s',
    (fin) => {
      const lignes = replier(`${'a'.repeat(77)} ${fin}`, { premier: '', suivants: '' })
      expect(lignes).toEqual(['a'.repeat(77), 'b\u00a0: c'])
    },
  )
})

it('raccourcir ne dépasse jamais la place donnée', () => {
  expect(raccourcir('identité qualifiée', 10)).toBe('identité…')
  expect(raccourcir('identité', 8)).toBe('identité')
})
