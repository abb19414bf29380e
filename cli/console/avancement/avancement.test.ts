import { describe, expect, it } from 'vitest'
import { compterPreuves } from './compter.ts'
import { listerEchecs } from './echecs.ts'
import { etatDePreuve, type FaitsAvancement } from './etat-de-preuve.ts'
import type { AvancementScenario } from './mesurer.ts'
import type { ReleveScenario } from './releve.ts'
import type { FaitsSuite } from './suite/faits.ts'
import { choisirSuite } from './suite/index.ts'

describe('l’état d’une preuve due', () => {
  const bonne = { versionLgc: '2.0', reussi: true, prise: true, recevable: true }
  const FAITS: FaitsAvancement = { passage: null, tenue: null, version: '2.0', aAttester: false }
  const tenue = { preuve: 'p', versionLgc: '2.0', recevable: true }
  it.each([
    ['a-fournir', {}],
    ['a-attester', { aAttester: true }],
    ['prete', { passage: bonne }],
    ['repetition', { passage: { ...bonne, recevable: false } }],
    ['perimee', { passage: { ...bonne, versionLgc: '1.9' } }],
    ['perimee', { passage: { ...bonne, versionLgc: '1.9', recevable: false } }],
    ['prete', { passage: { ...bonne, versionLgc: '1.9' }, version: null }],
    ['a-corriger', { passage: { ...bonne, reussi: false } }],
    ['a-corriger', { passage: { ...bonne, reussi: false }, tenue }],
    ['prete', { tenue, aAttester: true }],
    ['repetition', { tenue: { ...tenue, recevable: false } }],
    ['perimee', { tenue: { ...tenue, versionLgc: '1.9' } }],
    ['prete', { tenue: { ...tenue, versionLgc: null } }],
    ['prete', { passage: { ...bonne, recevable: false }, tenue }],
    ['prete', { passage: { ...bonne, prise: false, recevable: false }, tenue }],
  ] as const)('est « %s » pour %o', (etat, faits) => {
    expect(etatDePreuve({ ...FAITS, ...faits })).toBe(etat)
  })
})

const scenario = (
  etats: readonly AvancementScenario['preuves'][number]['etat'][],
): AvancementScenario => ({
  scenario: 'S',
  exigence: 'E',
  chapitre: 'C',
  passage: null,
  preuves: etats.map((etat, i) => ({ id: String(i), etat })),
})

it('compte chaque preuve dans un seul état', () => {
  const compte = compterPreuves([scenario(['prete', 'a-fournir']), scenario(['a-fournir'])])
  expect(compte).toMatchObject({ total: 3, etats: { prete: 1, 'a-fournir': 2, perimee: 0 } })
})

it('une pièce non remise n’est pas un échec ; le logiciel passe avant le banc', () => {
  const releve = (nom: string, etat: ReleveScenario['etat']): ReleveScenario => ({
    scenario: nom,
    exigence: 'E',
    verdict: null,
    etat,
    cause: null,
    preuves: [],
  })
  const scenarios = [
    releve('a', 'faute-banc'),
    releve('b', 'a-fournir'),
    releve('c', 'non-conforme'),
    releve('d', 'conforme'),
    releve('e', 'non-verifiable'),
  ]
  const echecs = listerEchecs({ nom: 'n', versionLgc: '1', scenarios })
  expect(echecs.map((echec) => echec.scenario)).toEqual(['c', 'e', 'a'])
})

describe('ce qu’il y a à faire ensuite', () => {
  const VIDE: FaitsSuite = {
    enCours: null,
    interrompue: null,
    campagnes: 3,
    echecs: [],
    version: '2.0',
    compte: compterPreuves([]),
    perimes: [],
    jouables: [],
    attestations: '/attestations',
  }
  const compte = (...etats: Parameters<typeof scenario>[0]) => compterPreuves([scenario(etats)])
  const echec = {
    campagne: 'n',
    scenario: 'INS.24.01',
    exigence: 'INS.24',
    etat: 'non-conforme',
    cause: null,
  } as const
  it.each([
    ['/lancer', { campagnes: 0 }],
    ['/campagnes/n', { interrompue: { nom: 'n', phrase: '' }, echecs: [echec] }],
    ['/campagnes/n/echecs/INS.24.01', { echecs: [echec], perimes: ['A'] }],
    ['/lancer?scenario=A', { perimes: ['A'], jouables: ['B'], compte: compte('perimee') }],
    ['/lancer?scenario=B', { jouables: ['B'], compte: compte('a-attester') }],
    ['/attestations', { compte: compte('a-attester', 'a-fournir') }],
    ['/avancement?etat=a-fournir', { compte: compte('a-fournir', 'repetition') }],
    ['/avancement?etat=repetition', { compte: compte('repetition', 'prete') }],
    ['/aide/lire-le-dossier', { compte: compte('prete') }],
  ])('mène à %s', (adresse, faits) => {
    const suite = choisirSuite({ ...VIDE, ...faits })
    expect(suite.adresse).toBe(adresse)
    expect(suite.bouton).toMatch(/\S/)
  })

  it('dit combien, et par où commencer', () => {
    const { phrase } = choisirSuite({
      ...VIDE,
      echecs: [echec, { ...echec, scenario: 'INS.25.01' }],
    })
    expect(phrase).toBe(
      '2 scénarios ne sont pas conformes dans la dernière campagne : commencez par INS.24.01.',
    )
  })
})
