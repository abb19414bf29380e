import { describe, expect, test } from 'vitest'
import { verifierTraits } from './index.ts'
import type { TraitsDemandes } from './types.ts'

const JUSTE: TraitsDemandes = {
  nomNaissance: 'TCHITCHI',
  prenoms: ['CATARINA'],
  sexe: 'F',
  dateNaissance: '1936-06-21',
  lieuNaissance: null,
}

const regles = (traits: Partial<TraitsDemandes>) =>
  verifierTraits({ ...JUSTE, ...traits }).map((a) => a.regle)

describe('règles lexicales d’ins.md §2.5', () => {
  test.each([
    [{ nomNaissance: "L'HERMITE--DE LA TOUR" }],
    [{ nomNaissance: "'T HOOFT" }],
    [{ prenoms: ['PIERRE-ALAIN MURIEL', 'FLORIANT'] }],
    [{ dateNaissance: '1936-20-45' }],
    [{ lieuNaissance: '2A020' }],
    [{ lieuNaissance: '99352' }],
    [{ nomNaissance: null, prenoms: [], sexe: null, dateNaissance: null }],
  ])('admet %o', (traits) => {
    expect(regles(traits)).toEqual([])
  })

  test.each([
    [{ nomNaissance: 'Tchitchi' }, 'insi.lexical-caracteres'],
    [{ nomNaissance: 'MÜLLER' }, 'insi.lexical-caracteres'],
    [{ nomNaissance: 'ŒUVRARD' }, 'insi.lexical-caracteres'],
    [{ nomNaissance: 'LOUIS 14' }, 'insi.lexical-caracteres'],
    [{ nomNaissance: 'L’HERMITE' }, 'insi.lexical-caracteres'],
    [{ nomNaissance: '-DUPONT' }, 'insi.lexical-debut'],
    [{ prenoms: [' ANNE'] }, 'insi.lexical-debut'],
    [{ nomNaissance: 'DE  VINCI' }, 'insi.lexical-doublon'],
    [{ nomNaissance: "D' ILE" }, 'insi.lexical-doublon'],
    [{ nomNaissance: "D''ILE" }, 'insi.lexical-doublon'],
    [{ nomNaissance: 'A---B' }, 'insi.lexical-triple-tiret'],
    [{ prenoms: ['JEAN--PAUL'] }, 'insi.lexical-double-tiret'],
    [{ prenoms: ['JEAN-'] }, 'insi.lexical-fin-prenom'],
    [{ prenoms: ["JEAN'"] }, 'insi.lexical-fin-prenom'],
    [{ nomNaissance: '' }, 'insi.lexical-longueur'],
    [{ nomNaissance: 'A'.repeat(101) }, 'insi.lexical-longueur'],
    [{ sexe: 'I' }, 'insi.lexical-sexe'],
    [{ sexe: 'f' }, 'insi.lexical-sexe'],
    [{ dateNaissance: '21/06/1936' }, 'insi.lexical-date'],
    [{ lieuNaissance: '6322' }, 'insi.lexical-lieu'],
    [{ lieuNaissance: '2C020' }, 'insi.lexical-lieu'],
  ])('refuse %o', (traits, regle) => {
    expect(regles(traits)).toEqual([regle])
  })

  test('rapporte toutes les anomalies à la fois', () => {
    expect(regles({ nomNaissance: '-é', sexe: 'X', dateNaissance: '' })).toEqual([
      'insi.lexical-caracteres',
      'insi.lexical-debut',
      'insi.lexical-sexe',
      'insi.lexical-date',
    ])
  })
})
