import { expect, it } from 'vitest'
import { lireNoms } from './lire-noms.ts'

it('lit un nom par ligne, son service s’il en a un, et saute commentaires et lignes vides', () => {
  const texte =
    '\uFEFF# noms\r\nQualifLPS.exemple.test  INSI # en dur\r\n\r\nposte.exemple.test\r\n'
  expect(lireNoms(texte)).toEqual({
    hotes: [
      { nom: 'qualiflps.exemple.test', service: 'insi' },
      { nom: 'poste.exemple.test', service: null },
    ],
  })
})

it('dit toutes les fautes, chacune avec sa ligne', () => {
  const texte =
    'a.test insi\n10.0.0.1 insi\nb_c.test\na.test\nd.test dmpp\ne.test insi apcv\nlocalhost\n'
  expect(lireNoms(texte)).toEqual({
    erreurs: [
      expect.stringMatching(/^ligne 2.+adresse/),
      expect.stringMatching(/^ligne 3.+nom d’hôte/),
      expect.stringMatching(/^ligne 4.+déjà/),
      expect.stringMatching(/^ligne 5.+insi ou apcv/),
      expect.stringMatching(/^ligne 6.+au plus un service/),
      expect.stringMatching(/^ligne 7.+cette machine/),
    ],
  })
})

it('refuse un fichier sans nom', () => {
  expect(lireNoms('# rien\n')).toEqual({ erreurs: ['aucun nom n’y est écrit'] })
})
