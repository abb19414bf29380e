import { describe, expect, test } from 'vitest'
import type { Compte } from '../../comptes/compte.ts'
import type { Professionnel } from '../identite/professionnel.ts'
import type { FaitsRapprochement, Issue } from './issue.ts'
import { sousQualifie } from './qualifier.ts'
import { REGLES_RAPPROCHEMENT } from './regles/index.ts'

const RPPS = '99700999016'
const PROFESSIONNEL: Professionnel = {
  identifiant: `8${RPPS}`,
  sub: `f:1:8${RPPS}`,
  nom: 'MOCKMED',
  prenom: 'ALIX',
  professions: ['10'],
  etudiant: false,
  situations: [],
}
const compte = (id: number, autres: Partial<Compte> = {}): Compte =>
  ({ id, identifiant: `c${id}`, role: 'medecin', rpps: null, actif: true, ...autres }) as Compte
const liaison = (compteId: number) => ({
  ...{ identifiant: `8${RPPS}`, compteId, sub: '', le: '' },
  facon: 'rpps' as const,
})

const juger = (faits: Partial<FaitsRapprochement>): Issue | null => {
  const tous: FaitsRapprochement = {
    ...{ professionnel: PROFESSIONNEL, liaison: null, compteLie: null, porteurs: [] },
    ...{ porteursFermes: [], ouvert: null, liaisonOuvert: null },
    ...faits,
  }
  for (const regle of REGLES_RAPPROCHEMENT) {
    const issue = regle(tous)
    if (issue) return issue
  }
  return null
}

describe('le rapprochement autour du RPPS', () => {
  const porteur = compte(1, { rpps: RPPS })

  test('est silencieux quand un seul compte le porte', () => {
    expect(juger({ porteurs: [porteur] })).toEqual({
      ...{ genre: 'ouvrir', compte: porteur, lier: 'rpps' },
    })
  })

  test('ouvre le compte déjà lié, même si un autre porte le RPPS', () => {
    const lie = compte(2)
    const issue = juger({ liaison: liaison(2), compteLie: lie, porteurs: [porteur] })
    expect(issue).toEqual({ genre: 'ouvrir', compte: lie, lier: null })
  })

  test('fait choisir entre plusieurs, et n’en choisit aucun', () => {
    const comptes = [porteur, compte(3, { rpps: RPPS })]
    expect(juger({ porteurs: comptes })).toEqual({ genre: 'choisir', comptes })
  })

  test('demande une connexion locale quand personne ne le porte', () => {
    expect(juger({})).toEqual({ genre: 'prouver' })
  })

  test('demande un oui au compte ouvert qui n’a pas de RPPS', () => {
    const ouvert = compte(4)
    expect(juger({ ouvert })).toEqual({ genre: 'confirmer', compte: ouvert })
  })

  test.each([
    ['lié à un autre compte', { compteLie: compte(2), ouvert: compte(4) }, 'PSC-DEJA-LIE'],
    ['porté par un autre compte', { porteurs: [porteur], ouvert: compte(4) }, 'PSC-DEJA-LIE'],
    [
      'd’un autre que le titulaire',
      { ouvert: compte(4, { rpps: '99700000013' }) },
      'PSC-AUTRE-PERSONNE',
    ],
    [
      'd’un compte lié à une autre identité',
      { ouvert: compte(4), liaisonOuvert: liaison(4) },
      'PSC-AUTRE-PERSONNE',
    ],
    [
      'd’un compte lié et désactivé',
      { compteLie: compte(2, { actif: false }) },
      'PSC-COMPTE-FERME',
    ],
    [
      'd’un compte désactivé',
      { porteursFermes: [compte(5, { actif: false })] },
      'PSC-COMPTE-FERME',
    ],
  ] as [string, Partial<FaitsRapprochement>, string][])(
    'refuse un RPPS %s',
    (_cas, faits, code) => {
      expect(juger(faits)).toEqual({ genre: 'refuser', code })
    },
  )

  test('refuse une profession qui n’ouvre pas ce logiciel, avant toute autre question', () => {
    const professionnel = { ...PROFESSIONNEL, professions: ['21'] }
    const issue = juger({ professionnel, porteurs: [porteur] })
    expect(issue).toEqual({ genre: 'refuser', code: 'PSC-PROFESSION' })
  })

  test('admet un salarié sans profession de santé', () => {
    expect(juger({ professionnel: { ...PROFESSIONNEL, professions: [] } })?.genre).toBe('prouver')
  })
})

describe('la qualification', () => {
  test.each([
    ['un médecin', {}, null],
    ['un infirmier', { professions: ['60'] }, 'PSC-QUALIFICATION'],
    ['un étudiant en médecine', { etudiant: true }, 'PSC-QUALIFICATION'],
    ['un salarié', { professions: [] }, 'PSC-QUALIFICATION'],
  ] as [string, Partial<Professionnel>, string | null][])(
    'd’un compte de médecin, par %s : %o',
    (_cas, ecart, code) => {
      expect(sousQualifie(compte(1), { ...PROFESSIONNEL, ...ecart })).toBe(code)
    },
  )

  test('d’un compte de secrétaire ne demande aucune profession', () => {
    const professionnel = { ...PROFESSIONNEL, professions: [] }
    expect(sousQualifie(compte(1, { role: 'secretaire' }), professionnel)).toBeNull()
  })
})
