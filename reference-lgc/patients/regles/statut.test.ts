import { describe, expect, test } from 'vitest'
import type { IdMutation } from '../../mutations/index.ts'
import { creerMutations } from '../../mutations/interrupteur.ts'
import type { Confiance, Controle, Dossier, Ins } from '../identite.ts'
import { appliquerEvenement, type Evenement } from './evenements.ts'
import { type Statut, statutDe } from './statut.ts'

const ins: Ins = {
  matricule: '275126322074974',
  oid: '1.2.250.1.213.1.4.8',
  obtenueLe: '2026-03-02T09:15:00.000Z',
  operation: 'traits',
}
const controle = (confiance: Confiance = 'elevee'): Controle => ({
  code: 'PA',
  libelle: 'Passeport',
  confiance,
  le: '2026-03-02T09:15:00.000Z',
  par: 'Camille TESTIER',
})
const AUCUN = { homonyme: false, douteuse: false, fictive: false }
const DEPARTS: Record<Statut, Omit<Dossier, 'identite'>> = {
  PROV: { ins: null, controle: null, attributs: AUCUN },
  RECUP: { ins, controle: null, attributs: AUCUN },
  VALI: { ins: null, controle: controle(), attributs: AUCUN },
  QUAL: { ins, controle: controle(), attributs: AUCUN },
}

/** Statut après un événement, en partant d'un dossier du statut donné. */
function suite(depart: Statut, evenement: Evenement, mutations: IdMutation[] = []): Statut {
  const m = creerMutations(mutations)
  const faits = appliquerEvenement(DEPARTS[depart], evenement, { ins, controle: controle() }, m)
  return statutDe({ ...faits, attributs: AUCUN }, m)
}

describe('le statut', () => {
  test.each(Object.entries(DEPARTS))(
    'vaut %s pour les faits qui le définissent',
    (statut, faits) => {
      expect(statutDe(faits, creerMutations())).toBe(statut)
    },
  )

  test("ne tient pas compte d'un titre à faible degré de confiance", () => {
    const faits = { ins: null, controle: controle('faible'), attributs: AUCUN }
    expect(statutDe(faits, creerMutations())).toBe('PROV')
  })

  test.each(['douteuse', 'fictive'] as const)('est provisoire pour une identité %s', (attribut) => {
    const faits = { ...DEPARTS.QUAL, attributs: { ...AUCUN, [attribut]: true } }
    expect(statutDe(faits, creerMutations())).toBe('PROV')
  })

  test('ne change pas pour un homonyme', () => {
    const faits = { ...DEPARTS.QUAL, attributs: { ...AUCUN, homonyme: true } }
    expect(statutDe(faits, creerMutations())).toBe('QUAL')
  })
})

describe('la table des événements (ins.md §9)', () => {
  test.each<[Evenement, Record<Statut, Statut>]>([
    ['titre-controle', { PROV: 'VALI', RECUP: 'QUAL', VALI: 'VALI', QUAL: 'QUAL' }],
    ['reponse-insi-acceptee', { PROV: 'RECUP', RECUP: 'RECUP', VALI: 'QUAL', QUAL: 'QUAL' }],
    ['reponse-insi-refusee', { PROV: 'PROV', RECUP: 'RECUP', VALI: 'VALI', QUAL: 'QUAL' }],
    ['trait-strict-modifie', { PROV: 'PROV', RECUP: 'PROV', VALI: 'VALI', QUAL: 'VALI' }],
    ['titre-retire', { PROV: 'PROV', RECUP: 'RECUP', VALI: 'PROV', QUAL: 'RECUP' }],
    ['doute-ou-fiction', { PROV: 'PROV', RECUP: 'PROV', VALI: 'PROV', QUAL: 'PROV' }],
  ])('%s', (evenement, attendus) => {
    for (const [depart, attendu] of Object.entries(attendus))
      expect(suite(depart as Statut, evenement)).toBe(attendu)
  })
})

describe('un mutant', () => {
  test.each<[IdMutation, Statut, Evenement, Statut]>([
    ['validation-sans-effet', 'PROV', 'titre-controle', 'PROV'],
    ['ins-qualifie-sans-insi', 'PROV', 'titre-controle', 'QUAL'],
    ['recuperation-reste-provisoire', 'PROV', 'reponse-insi-acceptee', 'PROV'],
    ['statut-initial-valide', 'PROV', 'reponse-insi-refusee', 'VALI'],
    ['qualification-apres-validation-perdue', 'VALI', 'reponse-insi-acceptee', 'RECUP'],
    ['qualification-apres-recuperation-perdue', 'RECUP', 'titre-controle', 'VALI'],
  ])('%s change le statut', (mutant, depart, evenement, attendu) => {
    expect(suite(depart, evenement, [mutant])).toBe(attendu)
  })
})
