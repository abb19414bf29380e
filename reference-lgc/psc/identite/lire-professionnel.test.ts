import { describe, expect, test } from 'vitest'
import { lireProfessionnel } from './lire-professionnel.ts'

const USERINFO = {
  sub: 'f:1:899700000021',
  SubjectNameID: '899700000021',
  given_name: 'HAKIM',
  family_name: 'EXEMPLAIRE',
  SubjectRefPro: {
    exercices: [
      {
        codeProfession: '10',
        codeCategorieProfessionnelle: 'C',
        codeSavoirFaire: 'SM41',
        activities: [
          { codeModeExercice: 'S', raisonSocialeSite: 'CENTRE HOSPITALIER FICTIF' },
          { codeModeExercice: 'L', raisonSocialeSite: 'CABINET DES TILLEULS', bureauCedex: '' },
        ],
      },
    ],
  },
}

describe('le professionnel lu de userinfo', () => {
  test('a autant de situations que d’activités', () => {
    const { situations, professions } = lireProfessionnel(USERINFO)
    expect(professions).toEqual(['10'])
    expect(situations.map((s) => [s.mode, s.structure, s.ville])).toEqual([
      ['S', 'CENTRE HOSPITALIER FICTIF', null],
      ['L', 'CABINET DES TILLEULS', null],
    ])
  })

  test('peut n’avoir ni exercice ni activité', () => {
    const { SubjectRefPro: _, ...salarie } = USERINFO
    expect(lireProfessionnel(salarie)).toMatchObject({ professions: [], situations: [] })
  })

  test.each([
    ['sans identifiant national', { ...USERINFO, SubjectNameID: undefined }, 'PSC-IDENTITE'],
    ['dont l’identifiant est vide', { ...USERINFO, SubjectNameID: '' }, 'PSC-IDENTITE'],
    ['qui n’est pas un objet', 'bonjour', 'PSC-REPONSE'],
    [
      'dont les exercices ne sont pas une liste',
      { ...USERINFO, SubjectRefPro: { exercices: 'x' } },
      'PSC-REPONSE',
    ],
    ['démesuré', { ...USERINFO, family_name: 'A'.repeat(10_000) }, 'PSC-REPONSE'],
  ])('%s, est refusé', (_cas, recu, code) => {
    expect(() => lireProfessionnel(recu)).toThrow(code)
  })
})
