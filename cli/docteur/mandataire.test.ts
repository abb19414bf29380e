import { expect, test } from 'vitest'
import { mandataireGenant } from './mandataire.ts'

test.each([
  [{}, null],
  [{ HTTPS_PROXY: 'http://mandataire:3128' }, 'HTTPS_PROXY'],
  [{ http_proxy: 'http://mandataire:3128' }, 'HTTP_PROXY'],
  [{ HTTP_PROXY: 'x', NO_PROXY: 'exemple.test' }, 'HTTP_PROXY'],
  [{ HTTP_PROXY: 'x', NO_PROXY: '127.0.0.1.exemple.test' }, 'HTTP_PROXY'],
  [{ HTTP_PROXY: 'x', NO_PROXY: 'exemple.test, 127.0.0.1' }, null],
  [{ HTTP_PROXY: 'x', no_proxy: 'localhost' }, null],
  [{ HTTP_PROXY: 'x', NO_PROXY: '*' }, null],
  [{ HTTP_PROXY: '' }, null],
  [{ HTTP_PROXY: 'x', NO_PROXY: 'exemple.test 127.0.0.0/8' }, null],
  [{ ALL_PROXY: 'socks5://x', NO_PROXY: 'localhost:8080' }, null],
  [{ ALL_PROXY: 'socks5://x', NO_PROXY: 'localhost.exemple.test' }, 'ALL_PROXY'],
])('%j gêne par %s', (env, attendu) => {
  expect(mandataireGenant(env)).toBe(attendu)
})
