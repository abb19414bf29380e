import { describe, expect, test } from 'vitest'
import type { IdMutation } from '../../mutations/index.ts'
import { creerMutations } from '../../mutations/interrupteur.ts'
import { IDENTITE_VIDE } from '../../patients/identite.ts'
import { grouperMatricule, natureDe } from '../natures.ts'
import type { Individu } from '../reponse.ts'
import { alertePremierPrenom } from './alerte-prenom.ts'
import { comparerTraits } from './comparer.ts'
import { integrerTraits } from './integrer.ts'
import { type FaitsReprise, refusReprise } from './reprise.ts'

const RECU: Individu = {
  actif: { matricule: '110086322083060', oid: '1.2.250.1.213.1.4.8', debut: null, fin: null },
  historique: [],
  nomNaissance: 'NESSI',
  listePrenoms: 'MICHELANGELO ANTHONY',
  sexe: 'M',
  dateNaissance: '2010-08-07',
  lieuNaissance: '63220',
}
const LOCAL = {
  ...IDENTITE_VIDE,
  nomNaissance: 'NESSI',
  premierPrenom: 'ANTHONY',
  dateNaissance: '2010-08-08',
  sexe: 'M',
  lieuNaissance: '75056',
  prenomUtilise: 'TONY',
}
const FAITS: FaitsReprise = {
  patient: { statut: 'PROV', identite: LOCAL, ins: null },
  autrePorteur: null,
}
const refus = (
  recu: Partial<Individu>,
  mutations: IdMutation[] = [],
  faits: Partial<FaitsReprise> = {},
) => refusReprise({ ...RECU, ...recu }, { ...FAITS, ...faits }, creerMutations(mutations))

describe('la reprise', () => {
  test("est permise pour une réponse complète, même d'une date hors calendrier", () => {
    expect(refus({})).toEqual([])
    expect(refus({ dateNaissance: '1936-02-31' })).toEqual([])
  })

  test.each<[string, Partial<Individu>, IdMutation]>([
    ['au jour 00', { dateNaissance: '1975-12-00' }, 'date-zero-rapatriee'],
    ['au mois 00', { dateNaissance: '1975-00-31' }, 'date-zero-rapatriee'],
    ['sans nom', { nomNaissance: '' }, 'nom-vide-rapatrie'],
    ['sans liste des prénoms', { listePrenoms: '' }, 'liste-vide-rapatriee'],
    ['sans sexe', { sexe: '' }, 'sexe-vide-rapatrie'],
  ])("d'une réponse %s est refusée, sauf par son mutant", (_nom, recu, mutant) => {
    expect(refus(recu)).toHaveLength(1)
    expect(refus(recu, [mutant])).toEqual([])
  })

  test.each<[string, Partial<Individu>]>([
    ['à la clé fausse', { actif: { ...RECU.actif, matricule: '181036322045660' } }],
    ['sans clé', { actif: { ...RECU.actif, matricule: '1100863220830' } }],
    ["à l'OID de l'ancien INS-C", { actif: { ...RECU.actif, oid: '1.2.250.1.213.1.4.2' } }],
  ])("d'un matricule %s est refusée", (_nom, recu) => {
    expect(refus(recu)).toHaveLength(1)
  })

  test("d'un matricule déjà porté par un autre dossier est refusée", () => {
    expect(refus({}, [], { autrePorteur: 4 })).toEqual([
      'Un autre dossier du cabinet porte déjà ce matricule INS.',
    ])
  })

  test("d'une identité qualifiée est refusée dès qu'un trait ou le matricule change", () => {
    const identite = integrerTraits(LOCAL, RECU, creerMutations())
    const ins = { ...RECU.actif, obtenueLe: '2026-03-02T09:15:00Z', operation: 'traits' }
    const qualifiee: Partial<FaitsReprise> = { patient: { statut: 'QUAL', identite, ins } }
    expect(refus({}, [], qualifiee)).toEqual([])
    expect(refus({ lieuNaissance: '' }, [], qualifiee)).toEqual([])
    const autre = { ...RECU.actif, matricule: '110076322083042' }
    for (const recu of [{ nomNaissance: 'NESSIE' }, { sexe: 'F' }, { actif: autre }])
      expect(refus(recu, [], qualifiee).join()).toContain('Cette identité est qualifiée')
    const recuperee = { patient: { statut: 'RECUP' as const, identite, ins } }
    expect(refus({ nomNaissance: 'NESSIE' }, [], recuperee)).toEqual([])
  })

  test('dit toutes ses raisons', () => {
    expect(refus({ nomNaissance: '', sexe: '' })).toHaveLength(2)
  })
})

describe("l'intégration", () => {
  test('prend les traits stricts, garde le premier prénom et les traits utilisés', () => {
    expect(integrerTraits(LOCAL, RECU, creerMutations())).toEqual({
      ...LOCAL,
      prenomsNaissance: 'MICHELANGELO ANTHONY',
      dateNaissance: '2010-08-07',
      lieuNaissance: '63220',
    })
  })

  test("garde le lieu du dossier quand INSi n'en donne pas", () => {
    const sansLieu = { ...RECU, lieuNaissance: '' }
    expect(integrerTraits(LOCAL, sansLieu, creerMutations()).lieuNaissance).toBe('75056')
  })

  test('écrase le premier prénom ou tait la liste sous leurs mutants', () => {
    const avec = (m: IdMutation) => integrerTraits(LOCAL, RECU, creerMutations([m]))
    expect(avec('premier-prenom-ecrase').premierPrenom).toBe('MICHELANGELO')
    expect(avec('liste-prenoms-non-reportee').prenomsNaissance).toBe('')
  })
})

describe('la comparaison', () => {
  const mots = (mutations: IdMutation[] = []) =>
    Object.fromEntries(
      comparerTraits({ identite: LOCAL, ins: null }, RECU, creerMutations(mutations)).map((t) => [
        t.libelle,
        t.comparaison,
      ]),
    )

  test('dit chaque trait identique, différent ou nouveau', () => {
    expect(mots()).toEqual({
      'Nom de naissance': 'identique',
      'Premier prénom de naissance': 'différent',
      'Liste des prénoms de naissance': 'nouveau',
      'Date de naissance': 'différent',
      Sexe: 'identique',
      'Code du lieu de naissance': 'différent',
      'Matricule INS': 'nouveau',
      OID: 'nouveau',
    })
  })

  test('ne dit aucun écart sous son mutant', () => {
    expect(Object.values(mots(['ecarts-non-signales']))).not.toContain('différent')
  })
})

describe("l'alerte sur le premier prénom", () => {
  test('paraît quand il ne commence pas la liste, et seulement alors', () => {
    const m = creerMutations()
    expect(alertePremierPrenom('ANTHONY', RECU.listePrenoms, m)).toContain('ANTHONY')
    expect(alertePremierPrenom('MICHELANGELO', RECU.listePrenoms, m)).toBeNull()
    expect(alertePremierPrenom('ANTHONY', '', m)).toBeNull()
  })
})

describe('le matricule', () => {
  test.each([
    ['1.2.250.1.213.1.4.8', 'NIR'],
    ['1.2.250.1.213.1.4.9', 'NIA'],
    ['1.2.250.1.213.1.4.10', 'NIR TEST'],
    ['1.2.250.1.213.1.4.11', 'NIR DEMO'],
    ['1.2.250.1.213.1.4.2', null],
  ])("d'OID %s est de nature %s", (oid, nature) => expect(natureDe(oid)).toBe(nature))

  test('se lit par groupes, Corse comprise', () => {
    expect(grouperMatricule('180032B02040123')).toBe('1 80 03 2B 020 401 23')
  })
})
