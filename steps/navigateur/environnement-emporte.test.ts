import { expect, test } from 'vitest'
import { environnementEmporte } from './environnement-emporte.ts'

const partout = () => true
const nullePart = () => false

test('un système complet garde ses bibliothèques et ses polices', () => {
  expect(environnementEmporte('/cache', { PATH: '/bin' }, partout)).toEqual({ PATH: '/bin' })
})

test('un système nu reçoit celles du paquet, sans perdre les siennes', () => {
  const env = environnementEmporte('/cache', { LD_LIBRARY_PATH: '/opt/lib' }, nullePart)
  expect(env.LD_LIBRARY_PATH).toMatch(/cache.lib:\/opt\/lib$/)
  expect(env.FONTCONFIG_FILE).toMatch(/cache.fonts\.conf$/)
})
