import { afterAll, beforeAll, expect, test } from 'vitest'
import { jouer, mesurer, ouvrirLogiciel } from './film.essai.ts'
import { creerScene } from './scene.ts'

// Sans PATH, rien ne se trouve : ni ffmpeg, ni Xvfb, ni xclock.
const NUE = { PATH: '' }
let logiciel: Awaited<ReturnType<typeof ouvrirLogiciel>>

beforeAll(async () => {
  logiciel = await ouvrirLogiciel()
})
afterAll(() => logiciel.fermer())

test('sans rien pour filmer un écran, la page est filmée, la raison et le remède sont dits', {
  timeout: 60_000,
}, async () => {
  const scene = creerScene(NUE)
  try {
    // Hors vidéo, la session s'ouvre dans le navigateur du pilote, sans rien filmer.
    scene.commencer({ films: 0 })
    const navigateur = await scene.ouvrirNavigateur()
    const contexte = await navigateur.newContext()
    expect(navigateur.contexts()).toContain(contexte)
    await scene.finir()

    scene.commencer({ films: 1 })
    await jouer(navigateur, logiciel.adresse, scene.tenir)
    const film = await scene.couper()
    expect(film).toMatchObject({ type: 'video/mp4', prise: { cadre: 'page' } })
    expect(film.prise.empechement?.raison).toContain('ffmpeg')
    expect(film.prise.empechement?.remede).toContain('install')
    const mesure = mesurer(film)
    if (mesure) {
      expect(mesure).toMatchObject({ largeur: 1280, hauteur: 800 })
      expect(mesure.duree).toBeGreaterThan(2.5)
    }
    await scene.finir()
    await navigateur.close()
  } finally {
    await scene.fermer()
  }
})

test('un pilote qui n’ouvre pas le navigateur du banc a sa raison', async () => {
  const scene = creerScene(NUE)
  scene.commencer({ films: 1 })
  await scene.ouverte()
  const film = await scene.couper()
  expect(film).toMatchObject({ fichier: null, prise: { cadre: 'aucun' } })
  expect(film.prise.empechement?.remede).toContain('BANC_FILM=poste')
})
