import { describe, expect, it } from 'vitest'
import { lireDefinitions } from '../colonnes/definitions.ts'
import { reconnaitreFeuille } from '../colonnes/reconnaitre.ts'
import { ENTETES_A, feuille, type LigneA, ligneA } from '../fichier.essai.ts'
import type { Cellule } from '../types.ts'
import { lireLignes } from './lire-lignes.ts'
import { regrouper } from './regrouper.ts'

function lire(rangees: readonly (readonly Cellule[])[]) {
  const reconnue = reconnaitreFeuille([feuille([ENTETES_A, ...rangees])], lireDefinitions())
  if (reconnue === null) throw new Error('feuille non reconnue')
  return regrouper(lireLignes(reconnue))
}

const lireA = (...lignes: LigneA[]) => lire(lignes.map(ligneA))
const doutes = (lues: ReturnType<typeof lire>) =>
  lues.douteuses.map(({ ligne, phrase }) => `${ligne} ${phrase}`)

const SANS = {
  profil: '',
  conditionnelle: '',
  nature: '',
  fonction: '',
  section: ['', ''],
} as const

describe('les lignes d’un fichier', () => {
  it('un numéro vide vaut celui de la ligne du dessus, sans douter', () => {
    const lues = lireA(
      { id: 'INS.01', enonce: 'Énoncé', scenario: 'INS.01.01', texte: 'A', preuves: [['01', 'P']] },
      { ...SANS, scenario: 'INS.01.02', texte: 'B', preuves: [['INS.01.02.01', 'Q']] },
      { ...SANS, preuves: [['INS.01.02.02', 'R']] },
    )
    expect(lues.exigences.map(({ id }) => id)).toEqual(['INS.01'])
    const preuves = lues.exigences[0]?.scenarios.map((s) => s.preuves.map(({ id }) => id))
    expect(preuves).toEqual([['INS.01.01.01'], ['INS.01.02.01', 'INS.01.02.02']])
    expect(lues.douteuses).toEqual([])
  })

  it('réunit les lignes de la même exigence, zéros de tête ou non, et garde sa seconde fonction', () => {
    const { exigences } = lireA(
      { id: 'INS.01', enonce: 'Énoncé', fonction: 'Une' },
      { id: 'INS.1', fonction: 'Autre', scenario: 'INS.1.1', texte: 'A', preuves: [['1', 'P']] },
    )
    expect(exigences).toHaveLength(1)
    expect(exigences[0]).toMatchObject({
      id: 'INS.01',
      fonction: 'Une',
      fonctionsSupplementaires: ['Autre'],
      scenarios: [{ id: 'INS.01.01', preuves: [{ id: 'INS.01.01.01' }] }],
    })
  })

  it('une section fusionnée ou un titre de section vaut pour les lignes qui suivent', () => {
    const { exigences, douteuses } = lireA(
      { ...SANS, section: ['DMP', 'Dossier médical partagé'], fonction: 'Envoi' },
      { ...SANS, id: 'DMP.01', enonce: 'Envoyer' },
      { ...SANS, section: ['PSC', 'Pro Santé Connect'], id: 'PSC.01', enonce: 'Ouvrir' },
    )
    expect(exigences.map((e) => [e.chapitre, e.idSection, e.fonction])).toEqual([
      ['Dossier médical partagé', 'DMP', 'Envoi'],
      ['Pro Santé Connect', 'PSC', null],
    ])
    expect(douteuses).toEqual([])
  })

  it('un numéro illisible écarte la ligne et celles qui la suivent, avec leur numéro de ligne', () => {
    const lues = lireA(
      { id: 'INS.01', enonce: 'Énoncé' },
      { id: 'voir ci-dessus (modifiée le 3 mai)', enonce: 'Autre' },
      { ...SANS, preuves: [['01', 'P']] },
    )
    expect(lues.exigences.map(({ id }) => id)).toEqual(['INS.01'])
    expect(doutes(lues)).toEqual([
      '3 numéro d’exigence illisible : ligne non reprise',
      '4 sans numéro, et aucune exigence lisible au-dessus : ligne non reprise',
    ])
  })

  it('un scénario d’une autre exigence du fichier y est rangé, et c’est dit', () => {
    const lues = lireA(
      { id: 'INS.01', enonce: 'Énoncé' },
      { id: 'INS.02', enonce: 'Autre', scenario: 'INS.01.01', texte: 'A', preuves: [['01', 'P']] },
    )
    expect(lues.exigences[0]?.scenarios.map(({ id }) => id)).toEqual(['INS.01.01'])
    expect(doutes(lues)[0]).toContain('rangé sous INS.01')
  })

  it('un scénario ou une preuve qui n’est sous rien n’est pas repris', () => {
    const lues = lireA(
      { id: 'INS.01', enonce: 'Énoncé', scenario: 'XYZ.01.01', texte: 'A' },
      {
        id: 'INS.02',
        enonce: 'Autre',
        scenario: 'INS.02.01',
        texte: 'B',
        preuves: [['INS.03.01.01', 'P']],
      },
    )
    expect(lues.exigences.map(({ scenarios }) => scenarios.length)).toEqual([0, 1])
    expect(doutes(lues)).toEqual([
      expect.stringContaining('scénario « XYZ.01.01 » hors de son exigence'),
      expect.stringContaining('preuve « INS.03.01.01 » hors de son scénario'),
    ])
  })

  it('sans numéro, un scénario et une preuve en reçoivent un, et c’est dit', () => {
    const lues = lireA({ id: 'INS.01', enonce: 'É', texte: 'A', preuves: [[null, 'P']] })
    expect(lues.exigences[0]?.scenarios[0]).toMatchObject({
      id: 'INS.01.01',
      preuves: [{ id: 'INS.01.01.01' }],
    })
    expect(lues.douteuses).toHaveLength(2)
  })

  it('deux textes pour le même numéro : le premier est gardé, et c’est dit', () => {
    const lues = lireA(
      { id: 'INS.01', enonce: 'Un', scenario: 'INS.01.01', texte: 'A', preuves: [['01', 'P']] },
      { id: 'INS.01', enonce: 'Deux', scenario: 'INS.01.01', texte: 'B', preuves: [['01', 'Q']] },
    )
    expect(lues.exigences[0]).toMatchObject({
      enonce: 'Un',
      scenarios: [{ texte: 'A', preuves: [{ texte: 'P' }] }],
    })
    expect(doutes(lues)).toHaveLength(3)
  })

  it('un scénario sans son numéro est retrouvé par celui de sa preuve', () => {
    const lues = lireA({ id: 'INS.01', enonce: 'É', texte: 'A', preuves: [['INS.01.04.02', 'P']] })
    expect(lues.exigences[0]?.scenarios[0]?.id).toBe('INS.01.04')
    expect(lues.douteuses).toEqual([])
  })
})
