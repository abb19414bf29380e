import { describe, expect, it } from 'vitest'
import type { Usager } from '../../base/types.ts'
import { correspond } from './correspond.ts'
import { etatDe } from './etat.ts'
import { fauteDeMatricule } from './matricule.ts'
import { fauteDeNaissance } from './naissance.ts'
import { ecrireNom, fauteDeNom } from './nom-etat-civil.ts'
import { prenomEnTete } from './prenom-dans-liste.ts'

type Faits = Parameters<typeof etatDe>[0]
const AUJOURDHUI = new Date('2026-11-20T09:00:00Z')

describe('le nom d’état civil', () => {
  it.each([
    ['dupré', 'DUPRE'],
    ['Çœur-Noël', 'COEUR-NOEL'],
    ['  d’Essai ', "D'ESSAI"],
  ])('« %s » s’enregistre « %s »', (saisi, ecrit) => {
    expect(ecrireNom(saisi, 'sans-accent')).toBe(ecrit)
    expect(fauteDeNom(ecrit, 'sans-accent')).toBeNull()
  })

  it.each(['LE B3AU', '-X', 'A  B', 'ÉMILE', 'A'.repeat(101)])('« %s » est refusé', (nom) => {
    expect(fauteDeNom(nom, 'sans-accent')).not.toBeNull()
  })
})

describe('la date de naissance', () => {
  it.each(['1980-01-32', '1980-01-00', '1980-13-15', '1980-00-15', '1981-02-29', '15/01/1980'])(
    '%s est refusée',
    (date) => {
      expect(fauteDeNaissance(date, AUJOURDHUI)).not.toBeNull()
    },
  )

  it('un 29 février bissextile passe, une date à venir non', () => {
    expect(fauteDeNaissance('1980-02-29', AUJOURDHUI)).toBeNull()
    expect(fauteDeNaissance('2026-11-21', AUJOURDHUI)).toMatch(/venir/)
  })
})

describe('le matricule', () => {
  it.each(['275126322074974', '180032B02040123'])('%s a une clé juste', (matricule) => {
    expect(fauteDeMatricule(matricule)).toBeNull()
  })

  it.each([
    ['275126322074975', /clé/],
    ['2751263220749', /15 caractères/],
    ['2751263X2074974', /forme/],
  ])('%s est refusé', (matricule, raison) => {
    expect(fauteDeMatricule(matricule)).toMatch(raison)
  })
})

describe('l’état de l’identité', () => {
  const ins = { matricule: '275126322074974', oid: '', anciens: [], recueLe: AUJOURDHUI }
  const faits: Faits = { ins: null, dementie: false, controlee: false, drapeaux: [] }
  it.each<[Partial<Faits>, string]>([
    [{}, 'provisoire'],
    [{ ins }, 'récupérée'],
    [{ controlee: true }, 'validée'],
    [{ ins, controlee: true }, 'qualifiée'],
    [{ ins, dementie: true }, 'provisoire'],
    [{ ins, controlee: true, drapeaux: ['douteuse'] }, 'provisoire'],
  ])('%o donne %s', (change, attendu) => {
    expect(etatDe({ ...faits, ...change })).toBe(attendu)
  })
})

describe('la recherche', () => {
  const usager = {
    civil: { nom: 'SAINT CLAIR', prenom: 'ANNE-LISE', prenoms: 'ANNE-LISE MARTHE' },
    complements: { nomUtilise: 'DURAND', prenomUtilise: '' },
  } as Usager
  const vides = { naissance: '', nom: '', prenom: '', matricule: '' }
  it.each([
    [{ nom: 'SAINT--CLAIR' }, true],
    [{ nom: "S'AINTC" }, true],
    [{ prenom: 'ANNELISE' }, true],
    [{ prenom: 'MART' }, true],
    [{ nom: 'DUR' }, true],
    [{ nom: 'CLAIR' }, false],
  ])('%o : %s', (criteres, attendu) => {
    expect(correspond(usager, { ...vides, ...criteres }, 'tous-les-noms')).toBe(attendu)
  })
})

it('le premier prénom est en tête de liste, tiret et espace confondus', () => {
  expect(prenomEnTete('JEAN-CHRISTOPHE', 'JEAN CHRISTOPHE PIERRE')).toBe(true)
  expect(prenomEnTete('CHRISTOPHE', 'JEAN CHRISTOPHE PIERRE')).toBe(false)
})
