import { expect, test } from 'vitest'
import { classementUnClic } from './gestes.ts'

test('un seul clic classe ; aucun geste compté ne prouve rien, deux sont de trop', () => {
  const juger = (...gestes: string[]) => classementUnClic(gestes).conforme
  expect([juger('clic'), juger(), juger('clic', 'clic')]).toEqual([true, false, false])
})

test('le constat dit combien de gestes, et lesquels', () => {
  const { observe } = classementUnClic(['clic sur « Comparer »', 'clic sur « Rattacher »'])
  expect(observe).toContain('2 gestes : clic sur « Comparer », clic sur « Rattacher »')
})
