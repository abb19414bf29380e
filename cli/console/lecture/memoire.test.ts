import { expect, it } from 'vitest'
import { creerMemoire } from './memoire.ts'

it('ne relit que ce qui a changé, et oublie le moins récemment lu', () => {
  const memoire = creerMemoire<string>(2)
  const lus: string[] = []
  const lire = (cle: string, empreinte: string) =>
    memoire.lire(cle, empreinte, () => {
      lus.push(`${cle}${empreinte}`)
      return `${cle}${empreinte}`
    })
  lire('a', '1')
  lire('b', '1')
  expect(lire('a', '1')).toBe('a1')
  lire('c', '1')
  lire('a', '2')
  lire('b', '1')
  expect(lus).toEqual(['a1', 'b1', 'c1', 'a2', 'b1'])
})
