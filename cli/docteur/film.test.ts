import { afterEach, expect, test, vi } from 'vitest'
import { validerConfig } from '../config/charger.ts'
import { film } from './film.ts'
import type { Contexte } from './types.ts'

const contexte = (cible: string): Contexte => ({
  config: validerConfig({}, null),
  fauteConfig: null,
  cible,
  sortie: '.',
  portBase: undefined,
  attente: 1,
  dire: null,
})

afterEach(() => vi.unstubAllEnvs())

test('sans moyen de filmer l’écran, le docteur dit ce que cela coûte et quoi faire', async () => {
  vi.stubEnv('BANC_FILM', '')
  vi.stubEnv('PATH', '')
  const { etat, constat, details, remede } = await film.verifier(contexte('reference'))
  expect(etat).toBe('attention')
  expect(constat).toContain('ne seront pas recevables')
  expect(details?.join()).toContain('ffmpeg')
  expect(remede).toContain('install')
})

test('en mode guidé, une personne remet les vidéos', async () => {
  expect(await film.verifier(contexte('guide'))).toMatchObject({ etat: 'sans-objet' })
})
