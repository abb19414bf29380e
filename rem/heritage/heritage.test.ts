import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { chargerReferentiel } from '../chargement/charger.ts'

const dossier = fileURLToPath(new URL('../essais/lignee', import.meta.url))

describe('un référentiel qui hérite', () => {
  const heritier = chargerReferentiel('ABC-DEF-SF-Va1', { dossier })
  const exigence = (id: string) => heritier.exigences.find((autre) => autre.id === id)

  it('dit de qui il hérite et liste ses différences dans l’ordre, source et marque comprises', () => {
    expect(heritier.heriteDe).toBe('REM-ABC-DEF-Va1')
    expect(heritier.differences.map(({ operation, objet }) => `${operation} ${objet}`)).toEqual([
      'ajouter-profil Nouveau',
      'retirer-profil Ancien',
      'ajouter-chapitre DMP',
      'modifier-exigence INS.01',
      'retirer-exigence INS.02',
      'modifier-exigence INS.03',
      'ajouter-exigence INS.04',
      'dater-opposables référentiels opposables',
    ])
    expect(heritier.differences[0]).toMatchObject({
      source: "Charte d'essai, 2",
      marque: 'V',
    })
  })

  it('ajoute, retire et change', () => {
    expect(heritier.exigences.map(({ id }) => id)).toEqual(['INS.01', 'INS.03', 'INS.04'])
    expect(heritier.profils.map(({ nom }) => nom)).toEqual(['Général', 'Nouveau'])
    expect(heritier.chapitres.map(({ code }) => code)).toEqual(['INS', 'DMP'])
  })

  it('garde les champs qu’une différence ne cite pas et retire ceux qu’elle met à null', () => {
    expect(exigence('INS.01')).toMatchObject({
      enonce: 'Énoncé 1',
      nature: 'conditionnelle',
      note: null,
    })
  })

  it('garde l’étiquette du parent tant que le scénario est le même, la sienne sinon', () => {
    const etiquettes = (id: string) => exigence(id)?.scenarios.map((s) => s.etiquette)
    expect(etiquettes('INS.01')).toEqual(['ABC-DEF-Va1:INS.01.01'])
    expect(etiquettes('INS.03')).toEqual(['ABC-DEF-Va1:INS.03.01', 'ABC-DEF-SF-Va1:INS.03.02'])
    expect(etiquettes('INS.04')).toEqual(['ABC-DEF-SF-Va1:INS.04.01'])
  })

  it('redate les référentiels opposables sans perdre la version du parent', () => {
    expect(heritier.opposables[0]?.version).toBe('version du jour (V 2.0 dans REM-ABC-DEF-Va1)')
    expect(heritier.regleOpposables).toBe('Version du jour (charte, 3).')
  })

  it('laisse le parent intact', () => {
    const parent = chargerReferentiel('ABC-DEF-Va1', { dossier })
    expect(parent.exigences.map(({ difference }) => difference)).toEqual([null, null, null])
    expect(parent.differences).toEqual([])
  })
})
