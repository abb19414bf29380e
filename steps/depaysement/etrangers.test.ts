import { describe, expect, it } from 'vitest'
import { creerTri } from './etrangers.ts'

const tri = creerTri({
  estDuScenario: (texte) => texte.includes('BAKOTI'),
  noms: () => ['ADRUN', 'DE VINCI'],
  debut: new Date('2026-11-20T09:30:00Z'),
})

const ligne = (heure: string, detail: string) => ({
  date: '20/11/2026',
  heure,
  type: 'appel',
  detail,
})

describe('ce que le banc juge d’un logiciel qui n’oublie rien', () => {
  it('d’une recherche, ses seuls patients', () => {
    const noms = ['BAKOTIDURAND', 'RIZULUDURAND', 'DURAND'].map((nomNaissance) => ({
      nomNaissance,
    }))
    expect(tri.parNom(noms)).toEqual([{ nomNaissance: 'BAKOTIDURAND' }])
  })

  it('d’un journal, ni les lignes d’un autre scénario, ni celles d’avant lui', () => {
    const lignes = [
      ligne('10:31:00', 'copie supprimée'),
      ligne('10:30:40', 'BAKOTIADRUN'),
      ligne('10:30:30', 'RIZULUADRUN'),
      ligne('10:29:00', 'BAKOTIADRUN'),
      ligne('10:28:00', 'connexion'),
    ]
    expect(tri.duJournal(lignes).map(({ heure }) => heure)).toEqual([
      '10:31:00',
      '10:30:40',
      '10:29:00',
    ])
  })

  it('une ligne muette plus ancienne que toutes les nôtres est d’un autre, à la même minute aussi', () => {
    const lignes = [
      { ...ligne('10:31', ''), patient: 'BAKOTIADRUN ZOE' },
      { ...ligne('10:30', ''), patient: '' },
      { ...ligne('10:30', ''), patient: 'BAKOTIADRUN ZOE' },
      { ...ligne('10:30', ''), patient: '' },
    ]
    expect(tri.parPatient(lignes)).toEqual(lignes.slice(0, 3))
  })

  it('un nom de famille qui ressemble à un préfixe n’est pas un autre scénario', () => {
    expect(tri.duJournal([ligne('10:31', 'MAZURIER Paul')])).toHaveLength(1)
  })

  it('des traces de comptes, celles de son temps, de qui que ce soit', () => {
    const lignes = [ligne('10:31', 'EXEMPLAIRE'), ligne('10:28', 'EXEMPLAIRE')]
    expect(tri.duTemps(lignes)).toEqual(lignes.slice(0, 1))
  })

  it('sans heure, une ligne muette se garde', () => {
    expect(tri.parPatient([{ patient: '' }])).toHaveLength(1)
  })
})
