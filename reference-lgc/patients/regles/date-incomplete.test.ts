import { describe, expect, test } from 'vitest'
import { creerMutations } from '../../mutations/interrupteur.ts'
import { IDENTITE_VIDE } from '../identite.ts'
import { controlerSaisie } from '../saisie/controler.ts'
import { completerDate, type Manque } from './date-incomplete.ts'

describe('une date incomplète', () => {
  test.each<[Manque, string, string]>([
    ['jour', '03/1975', '01/03/1975'],
    ['jour', '00/03/1975', '01/03/1975'],
    ['jour', '??/03/1975', '01/03/1975'],
    ['mois', '17/1975', '17/01/1975'],
    ['mois', '17/xx/1975', '17/01/1975'],
    ['jour-mois', '1975', '31/12/1975'],
    ['jour-mois', '00/00/1975', '31/12/1975'],
    ['annee', '1974', '31/12/1970'],
    ['annee', '197?', '31/12/1970'],
    ['annee', '17/03/1974', '17/03/1970'],
  ])('« %s » : %s devient %s', (manque, saisie, attendue) => {
    expect(completerDate(saisie, manque)).toBe(attendue)
  })

  test('enregistrée une seconde fois ne bouge plus', () => {
    for (const [manque, date] of [
      ['jour', '01/03/1975'],
      ['mois', '17/01/1975'],
      ['jour-mois', '31/12/1975'],
      ['annee', '31/12/1970'],
    ] as const)
      expect(completerDate(date, manque)).toBe(date)
  })

  const controler = (dateNaissance: string, dateIncertaine: string) =>
    controlerSaisie(
      {
        ...IDENTITE_VIDE,
        nomNaissance: 'ADRUN',
        premierPrenom: 'ZOE',
        sexe: 'F',
        lieuNaissance: '63220',
        dateNaissance,
        dateIncertaine,
      },
      { aujourdhui: '2026-03-02' },
      creerMutations(),
    )

  test('est écrite comme prescrit, et la conversion se dit', () => {
    const { valeurs, conversions, problemes } = controler('03/1975', 'jour')
    expect([valeurs.dateNaissance, problemes]).toEqual(['01/03/1975', []])
    expect(conversions).toEqual([
      { champ: 'dateNaissance', saisi: '03/1975', retenu: '01/03/1975' },
    ])
  })

  test('mal tapée garde la saisie et dit quoi taper', () => {
    const { valeurs, problemes } = controler('mars 1975', 'jour')
    expect(valeurs.dateNaissance).toBe('mars 1975')
    expect(problemes).toEqual([
      {
        champ: 'dateNaissance',
        message: 'Jour inconnu : tapez le mois et l’année, mm/aaaa.',
      },
    ])
  })

  test('ne fait pas passer un jour ou un mois hors bornes d’une date complète', () => {
    expect(controler('00/01/1980', '').problemes.map((p) => p.champ)).toEqual(['dateNaissance'])
    expect(controler('15/1980', 'jour').problemes.map((p) => p.champ)).toEqual(['dateNaissance'])
  })

  test('d’une précision étrangère à la liste est refusée', () => {
    expect(controler('31/12/1975', 'siecle').problemes.map((p) => p.champ)).toEqual([
      'dateIncertaine',
    ])
  })
})
