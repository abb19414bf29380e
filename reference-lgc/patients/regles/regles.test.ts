import { describe, expect, test } from 'vitest'
import type { IdMutation } from '../../mutations/index.ts'
import { creerMutations } from '../../mutations/interrupteur.ts'
import { IDENTITE_VIDE, type Identite } from '../identite.ts'
import { controlerSaisie } from '../saisie/controler.ts'
import { cleDuNumero, cleExacte } from './cle-nir.ts'
import { debutDeListe } from './premier-prenom-coherent.ts'

const ADRUN: Identite = {
  ...IDENTITE_VIDE,
  nomNaissance: 'ADRUN',
  premierPrenom: 'ZOE',
  dateNaissance: '31/12/1975',
  sexe: 'F',
  lieuNaissance: '63220',
}
const controler = (valeurs: Partial<Identite>, mutations: IdMutation[] = []) =>
  controlerSaisie({ ...ADRUN, ...valeurs }, { aujourdhui: '2026-03-02' }, creerMutations(mutations))
const refuses = (valeurs: Partial<Identite>, mutations: IdMutation[] = []) =>
  controler(valeurs, mutations).problemes.map((p) => p.champ)

describe('les noms', () => {
  test('minuscules et accents sont convertis, et la conversion est rapportée', () => {
    const { valeurs, conversions } = controler({ nomNaissance: 'Lœuil-d’Été' })
    expect(valeurs.nomNaissance).toBe("LOEUIL-D'ETE")
    expect(conversions).toEqual([
      { champ: 'nomNaissance', saisi: 'Lœuil-d’Été', retenu: "LOEUIL-D'ETE" },
    ])
  })

  test.each(['DUPONT2', 'DU.PONT', 'ДУПОНТ', 'DU<PONT', 'DU_PONT'])('%s est refusé', (nom) => {
    expect(refuses({ nomNaissance: nom })).toEqual(['nomNaissance'])
  })

  test.each(["D'ARTAGNAN", 'LE GOFF', 'DURAND--MARTIN', "'T HOOFT", 'DE-LA-TOUR'])(
    '%s est accepté tel quel',
    (nom) => {
      const { valeurs, problemes } = controler({ nomNaissance: nom })
      expect([valeurs.nomNaissance, problemes]).toEqual([nom, []])
    },
  )

  test.each(['-DUPONT', "D''UN", 'LE  GOFF', "D' ARC"])('%s est mal formé', (nom) => {
    expect(refuses({ nomNaissance: nom })).toEqual(['nomNaissance'])
  })

  test.each(['JEAN--PAUL', 'JEAN-', "JEAN'"])('le prénom %s est mal formé', (prenom) => {
    expect(refuses({ premierPrenom: prenom })).toEqual(['premierPrenom'])
  })

  test('cent caractères passent entiers, cent un sont refusés', () => {
    expect(controler({ nomNaissance: 'A'.repeat(100) }).valeurs.nomNaissance).toHaveLength(100)
    expect(refuses({ nomNaissance: 'A'.repeat(101) })).toEqual(['nomNaissance'])
  })
})

describe('la date de naissance', () => {
  test.each([
    '00/01/1980',
    '32/01/1980',
    '01/00/1980',
    '01/13/1980',
    '30/02/1980',
    '1/1/1980',
    '01/01/2027',
  ])('%s est refusée', (date) =>
    expect(refuses({ dateNaissance: date })).toEqual(['dateNaissance']),
  )

  test.each(['29/02/1980', '31/12/1975', '02/03/2026'])('%s est acceptée', (date) => {
    expect(refuses({ dateNaissance: date })).toEqual([])
  })
})

describe('les champs obligatoires', () => {
  test('sont cinq, et leurs manques sont dits à la fois', () => {
    const vide = controlerSaisie(IDENTITE_VIDE, { aujourdhui: '2026-03-02' }, creerMutations())
    expect(vide.problemes.map((p) => p.champ)).toEqual([
      'nomNaissance',
      'premierPrenom',
      'dateNaissance',
      'sexe',
      'lieuNaissance',
    ])
  })

  test('suffisent à eux seuls', () => {
    expect(refuses({})).toEqual([])
  })
})

describe('le code du lieu', () => {
  test.each(['63220', '2A004', '99352', '99999', '2a020'])('%s a la bonne forme', (lieu) => {
    expect(refuses({ lieuNaissance: lieu })).toEqual([])
  })

  test.each(['6322', 'PARIS', '2C004', '632200'])('%s est refusé', (lieu) => {
    expect(refuses({ lieuNaissance: lieu })).toEqual(['lieuNaissance'])
  })
})

describe('la clé', () => {
  test.each([
    ['2751263220749', '74'],
    ['180032B020401', '23'],
    ['297022A020778', '78'],
    ['1090763220888', '35'],
  ])('de %s est %s', (numero, cle) => expect(cleDuNumero(numero)).toBe(cle))

  test('est exigée et contrôlée', () => {
    expect(cleExacte('275126322074974')).toBe(true)
    expect(cleExacte('181036322045660')).toBe(false)
    expect(cleExacte('2751263220749')).toBe(false)
  })

  test("d'un numéro de sécurité sociale est contrôlée, espaces ignorés", () => {
    expect(refuses({ numeroSecuriteSociale: '2 75 12 63 220 749 74' })).toEqual([])
    expect(refuses({ numeroSecuriteSociale: '275126322074975' })).toEqual(['numeroSecuriteSociale'])
  })
})

describe('le premier prénom', () => {
  test.each(['JEAN', 'JEAN CHRISTOPHE', 'JEAN-CHRISTOPHE', 'JEAN-CHRISTOPHE-PIERRE'])(
    '%s est le début de JEAN CHRISTOPHE PIERRE',
    (prenom) => expect(debutDeListe(prenom, 'JEAN CHRISTOPHE PIERRE')).toBe(true),
  )

  test.each(['CHRISTOPHE', 'PIERRE', 'JE', 'JEAN PIERRE', ''])('« %s » ne l’est pas', (prenom) =>
    expect(debutDeListe(prenom, 'JEAN CHRISTOPHE PIERRE')).toBe(false),
  )
})

describe('un mutant', () => {
  test('« nom-accents-acceptes » garde minuscules et accents', () => {
    const { valeurs, problemes } = controler({ nomNaissance: 'Été' }, ['nom-accents-acceptes'])
    expect([valeurs.nomNaissance, problemes]).toEqual(['Été', []])
  })

  test('« nom-tronque » coupe', () => {
    const long = 'A'.repeat(60)
    expect(controler({ nomNaissance: long }, ['nom-tronque']).valeurs.nomNaissance).toHaveLength(50)
  })

  test.each<[IdMutation, Partial<Identite>]>([
    ['jour-hors-bornes-accepte', { dateNaissance: '32/01/1980' }],
    ['mois-hors-bornes-accepte', { dateNaissance: '01/13/1980' }],
    ['creation-sans-lieu-acceptee', { lieuNaissance: '' }],
    ['creation-sans-sexe-acceptee', { sexe: '' }],
  ])('%s laisse passer la faute', (mutant, valeurs) => {
    expect(refuses(valeurs)).toHaveLength(1)
    expect(refuses(valeurs, [mutant])).toEqual([])
  })

  test.each<[IdMutation, Partial<Identite>]>([
    ['nom-apostrophe-refusee', { nomNaissance: "D'ARC" }],
    ['champ-supplementaire-obligatoire', { lieuNaissance: '99999' }],
  ])('%s refuse ce qui est permis', (mutant, valeurs) => {
    expect(refuses(valeurs)).toEqual([])
    expect(refuses(valeurs, [mutant])).toHaveLength(1)
  })
})
