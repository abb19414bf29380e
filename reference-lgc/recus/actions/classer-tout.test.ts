import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { NESSI, ouvrirCabinet } from '../cabinet.essai.ts'
import { recusDuPatient } from '../depot.ts'
import { cda, corpsBio, GLUCOSE } from '../documents.essai.ts'
import { FILTRES_VIDES } from '../filtres.ts'
import { classerTout, direLot } from './classer-tout.ts'

const bio = (entete = {}) => cda(corpsBio([GLUCOSE]), entete)
let c: ReturnType<typeof ouvrirCabinet>
beforeEach(() => {
  c = ouvrirCabinet()
})
afterEach(() => c.fermer())

const lot = (filtres = FILTRES_VIDES) =>
  classerTout(c.noyau, { filtres, auteur: 'Camille TESTIER' })

describe('le classement de toute la boîte', () => {
  test('range les identités exactes, et laisse les autres à comparer', () => {
    for (const titre of ['Un', 'Deux', 'Trois']) c.recevoir(bio({ titre }))
    c.recevoir(bio({ titre: 'Lieu faux', lieu: '75056' }))
    c.recevoir(bio({ titre: 'Provisoire', ...NESSI }))
    expect(lot()).toEqual({ classes: 3, restent: 2 })
    expect(
      recusDuPatient(c.noyau.base, 1)
        .map(({ titre }) => titre)
        .sort(),
    ).toEqual(['Deux', 'Trois', 'Un'])
    expect(recusDuPatient(c.noyau.base, 2)).toEqual([])
  })

  test('ne touche que ce que le filtre montre, et ne refait rien', () => {
    c.recevoir(bio({ titre: 'Mars' }))
    c.recevoir(bio({ titre: 'Ancien', date: '20250101' }))
    expect(lot({ ...FILTRES_VIDES, du: '01/01/2026' })).toEqual({ classes: 1, restent: 0 })
    expect(lot()).toEqual({ classes: 1, restent: 0 })
    expect(lot()).toEqual({ classes: 0, restent: 0 })
  })

  test('dit ce qu’il a fait', () => {
    expect(direLot({ classes: 3, restent: 1 })).toBe(
      '3 documents classés au dossier de leur patient. 1 reste à comparer.',
    )
    expect(direLot({ classes: 0, restent: 2 })).toContain('Aucun document')
  })
})
