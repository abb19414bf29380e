import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ouvrirDepot } from '../../../reports/index.ts'
import { deposerFilm } from './deposer-film.ts'
import type { Film } from './types.ts'

const dossier = mkdtempSync(path.join(tmpdir(), 'film-'))
afterAll(() => rmSync(dossier, { recursive: true }))

const prise = { cadre: 'ecran-virtuel', debut: 'd', fin: 'f' } as const
const film: Film = { fichier: path.join(dossier, 'film.mp4'), type: 'video/mp4', prise }
const deposer = (coupe: Film, avanceHorloge: () => Promise<number>) =>
  deposerFilm({ scene: { couper: async () => coupe }, depot: ouvrirDepot(dossier), avanceHorloge })

test('le film est rangé sous son empreinte et quitte le dossier temporaire', async () => {
  writeFileSync(film.fichier ?? '', 'images')
  const { fichiers, prise: dite } = await deposer(film, async () => 1)
  expect(fichiers).toMatchObject([{ type: 'video/mp4', taille: 6 }])
  expect(dite).toEqual(prise)
  expect(existsSync(film.fichier ?? '')).toBe(false)
})

test('une horloge du banc avancée est dite avec le film', async () => {
  const { prise: dite } = await deposer({ ...film, fichier: null }, async () => 86_400)
  expect(dite).toEqual({ ...prise, avanceHorlogeS: 86_400 })
})

test('sans film, la raison est gardée ; un service muet n’y change rien', async () => {
  const empechement = { raison: 'r', remede: 'm' }
  const manque: Film = { ...film, fichier: null, prise: { ...prise, cadre: 'aucun', empechement } }
  const rendu = await deposer(manque, () => Promise.reject(new Error('service arrêté')))
  expect(rendu).toEqual({ fichiers: [], prise: manque.prise })
})
