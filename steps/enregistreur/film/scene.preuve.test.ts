import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { choisirEcran, decrireMachine } from './choisir-ecran.ts'
import { trouverCommande } from './commandes.ts'
import { jouer, mesurer, ouvrirLogiciel } from './film.essai.ts'
import { lancerProgramme } from './lancer-programme.ts'
import { creerScene } from './scene.ts'

const VIRTUEL = { ...process.env, BANC_FILM: 'virtuel' }
const complet =
  choisirEcran(decrireMachine(VIRTUEL)).genre === 'ecran-virtuel' &&
  trouverCommande('chromium') !== null &&
  trouverCommande('ffprobe') !== null

let logiciel: Awaited<ReturnType<typeof ouvrirLogiciel>>
beforeAll(async () => {
  logiciel = await ouvrirLogiciel()
})
afterAll(() => logiciel.fermer())

// Sautée là où manque Xvfb, xclock, ffmpeg, ffprobe ou un Chromium à fenêtre.
describe.skipIf(!complet)('sur un écran virtuel', { timeout: 120_000 }, () => {
  test('deux vidéos d’un scénario montrent tout l’écran, l’une après l’autre, sans peser', async () => {
    const scene = creerScene(VIRTUEL)
    try {
      scene.commencer({ films: 2 })
      const navigateur = await scene.ouvrirNavigateur()
      await jouer(navigateur, logiciel.adresse, scene.tenir)
      const premier = await scene.couper()
      await scene.tenir()
      const second = await scene.couper()
      expect(premier.fichier).not.toBe(second.fichier)
      for (const film of [premier, second]) {
        expect(film.prise).toMatchObject({ cadre: 'ecran-virtuel' })
        expect(film.prise.empechement).toBeUndefined()
        const { largeur, hauteur, duree, octets } = mesurer(film) ?? {}
        expect({ largeur, hauteur }).toEqual({ largeur: 1280, hauteur: 920 })
        expect(duree).toBeGreaterThan(1)
        // Dix minutes de démonstration restent sous trente mégaoctets.
        expect((octets ?? Number.POSITIVE_INFINITY) / (duree ?? 1)).toBeLessThan(50_000)
      }
      await scene.finir()
      await navigateur.close()
    } finally {
      await scene.fermer()
    }
  })

  test('l’écran d’un poste se filme, dans le navigateur du banc ou pour un autre programme', async () => {
    const poste = await lancerProgramme(
      trouverCommande('Xvfb') ?? '',
      ['-displayfd', '3', '-screen', '0', '1001x701x24', '-nolisten', 'tcp'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    )
    const [numero] = await once(poste.enfant.stdio[3] as Readable, 'data')
    const scene = creerScene({
      ...process.env,
      ...{ BANC_FILM: 'poste', DISPLAY: `:${String(numero).trim()}`, XDG_SESSION_TYPE: 'x11' },
    })
    try {
      scene.commencer({ films: 1 })
      const navigateur = await scene.ouvrirNavigateur()
      await jouer(navigateur, logiciel.adresse, scene.tenir)
      const dansLeNavigateur = await scene.couper()
      await scene.finir()
      await navigateur.close()
      scene.commencer({ films: 1 })
      await scene.ouverte()
      await scene.tenir()
      const ailleurs = await scene.couper()
      for (const film of [dansLeNavigateur, ailleurs]) {
        expect(film.prise).toMatchObject({ cadre: 'ecran-du-poste' })
        expect(film.prise.empechement).toBeUndefined()
        expect(mesurer(film)).toMatchObject({ largeur: 1000, hauteur: 700 })
      }
    } finally {
      await scene.fermer()
      await poste.arreter()
    }
  })

  test('un navigateur imposé qui n’ouvre pas de fenêtre laisse le film de la page, et le dit', async () => {
    const avant = process.env.BANC_NAVIGATEUR
    process.env.BANC_NAVIGATEUR = 'sparticuz'
    const scene = creerScene(VIRTUEL)
    try {
      scene.commencer({ films: 1 })
      const navigateur = await scene.ouvrirNavigateur()
      await jouer(navigateur, logiciel.adresse, scene.tenir)
      const { prise } = await scene.couper()
      expect(prise.cadre).toBe('page')
      expect(prise.empechement?.raison).toContain('n’ouvre de fenêtre')
      await scene.finir()
      await navigateur.close()
    } finally {
      await scene.fermer()
      if (avant === undefined) delete process.env.BANC_NAVIGATEUR
      else process.env.BANC_NAVIGATEUR = avant
    }
  })
})
