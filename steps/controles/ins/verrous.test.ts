import { describe, expect, it } from 'vitest'
import { COORDONNEES_NOUVELLES } from '../../donnees/verrous.ts'
import { TRAITS_VERROUILLES } from '../../pilotes/contrat.ts'
import {
  coordonneesEnregistrees,
  modificationAcceptee,
  traitsVerrouilles,
  verrousVisibles,
} from './verrous.ts'

const REFUSEES = TRAITS_VERROUILLES.map((champ) => ({
  champ,
  enregistre: false,
  refus: 'verrouillé',
}))

describe('traitsVerrouilles', () => {
  it('demande sept refus visibles', () => {
    expect(traitsVerrouilles(REFUSEES)).toMatchObject({
      id: 'ins.traits-verrouilles',
      conforme: true,
    })
  })

  it('condamne un champ modifié, un refus muet, une tentative oubliée, en les nommant', () => {
    const juger = (change: object) =>
      traitsVerrouilles(REFUSEES.map((t) => (t.champ === 'sexe' ? { ...t, ...change } : t)))
    expect(juger({ enregistre: true })).toMatchObject({ conforme: false, observe: 'sexe modifié' })
    expect(juger({ refus: ' ' })).toMatchObject({
      conforme: false,
      observe: 'sexe : refus invisible',
    })
    expect(traitsVerrouilles(REFUSEES.slice(1))).toMatchObject({
      conforme: false,
      observe: 'matriculeIns non tenté',
    })
  })
})

describe('verrousVisibles', () => {
  const MARQUES = TRAITS_VERROUILLES.map((champ) => ({ champ, marque: 'grisé' }))

  it('demande une marque à chacun des sept champs', () => {
    expect(verrousVisibles(MARQUES).conforme).toBe(true)
    expect(verrousVisibles(MARQUES.slice(1)).conforme).toBe(false)
    expect(
      verrousVisibles([...MARQUES.slice(1), { champ: 'matriculeIns', marque: '' }]),
    ).toMatchObject({ conforme: false, observe: 'rien ne distingue : matriculeIns' })
  })
})

describe('modificationAcceptee', () => {
  it('condamne un refus', () => {
    expect(modificationAcceptee({ accepte: true, messages: [] }).conforme).toBe(true)
    expect(modificationAcceptee({ accepte: false, messages: [] }).conforme).toBe(false)
  })
})

describe('coordonneesEnregistrees', () => {
  it('admet une autre mise en forme du téléphone', () => {
    const lues = { ...COORDONNEES_NOUVELLES, telephone: '0465710012' }
    expect(coordonneesEnregistrees(lues, COORDONNEES_NOUVELLES).conforme).toBe(true)
  })

  it('condamne une coordonnée gardée d’avant, ou absente', () => {
    const { adresse: _, ...sans } = COORDONNEES_NOUVELLES
    expect(coordonneesEnregistrees(sans, COORDONNEES_NOUVELLES).conforme).toBe(false)
    const autre = { ...COORDONNEES_NOUVELLES, courriel: 'autre@example.org' }
    expect(coordonneesEnregistrees(autre, COORDONNEES_NOUVELLES).conforme).toBe(false)
  })
})
