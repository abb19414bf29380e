import { afterEach, expect, test, vi } from 'vitest'
import { environnementSimple } from './environnement.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

const CHARGEUR = `--import ${import.meta.resolve('libxml2-wasm')} --import ${import.meta.resolve('tsx')}`

test.each([
  [CHARGEUR, undefined],
  [`--max-old-space-size=512 ${CHARGEUR}`, '--max-old-space-size=512'],
  ['--import ./autre.mjs', '--import ./autre.mjs'],
])('NODE_OPTIONS « %s » devient « %s »', (avant, apres) => {
  vi.stubEnv('NODE_OPTIONS', avant)
  const env = environnementSimple()
  expect(env.NODE_OPTIONS).toBe(apres)
  expect(env.PATH).toBe(process.env.PATH)
})
