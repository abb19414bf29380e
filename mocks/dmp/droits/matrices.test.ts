import { describe, expect, test } from 'vitest'
import type { Dossier } from '../depot/dossiers.ts'
import type { Appelant } from '../vihf/appelant.ts'
import { caseDe } from './juger.ts'
import { MATRICE_AIR, MATRICE_DIRECTE } from './matrices.ts'
import { DROITS } from './types.ts'

const APPELANT: Appelant = {
  ps: '899700000013',
  structure: '499700000013001',
  mode: 'DIRECTE',
  acces: 'normal',
  profession: '10',
  specialite: 'SM54',
  employe: false,
  patient: null,
}
const DOSSIER: Dossier = {
  ins: '1',
  oid: '1',
  statut: 'actif',
  fermeture: null,
  ens: true,
  bloques: [],
  medecinTraitant: null,
  opposeBrisDeGlace: false,
  opposeAccesUrgence: false,
}
const droit = (nom: (typeof DROITS)[number], change: Partial<Appelant> = {}, dossier = DOSSIER) =>
  caseDe(nom, { ...APPELANT, ...change }, dossier, { airAlimentation: false })

describe('matrices (PDT-INF-526 v1.8, PDT-INF-606 v1.3)', () => {
  test('chaque droit a ses six colonnes et trois modes', () => {
    for (const matrice of [MATRICE_DIRECTE, MATRICE_AIR])
      for (const nom of DROITS)
        expect(
          Object.values(matrice[nom]).flatMap((colonne) => Object.values(colonne)),
        ).toHaveLength(18)
  })

  test('par Pro Santé Connect, personne n’alimente, sauf réglage', () => {
    const lignes = [MATRICE_AIR['TD2.1'], MATRICE_AIR['TD2.2']].flatMap((l) => Object.values(l))
    expect(new Set(lignes.flatMap((c) => Object.values(c)))).toEqual(new Set(['non']))
    const air = { ...APPELANT, mode: 'INDIRECTE_RENFORCEE' } as const
    expect(caseDe('TD2.1', air, DOSSIER, { airAlimentation: true })).toBe('oui')
  })

  test('la structure alimente et supprime les siens, mais ne consulte pas', () => {
    const structure = { mode: 'INDIRECTE' } as const
    expect(
      (
        [
          'TD2.1',
          'TD3.3c',
          'TD3.1 références',
          'TD3.1 métadonnées',
          'TD3.2',
          'TD0.3 poser',
        ] as const
      ).map((nom) => droit(nom, structure)),
    ).toEqual(['oui', 'structure', 'oui', 'non', 'non', 'non'])
  })

  test('le médecin traitant lit les masqués ; le médecin du travail ne lit aucun document', () => {
    const traitant = { ...DOSSIER, medecinTraitant: APPELANT.ps }
    expect([droit('TD3.2 masqués'), droit('TD3.2 masqués', {}, traitant)]).toEqual(['siens', 'oui'])
    expect([
      droit('TD3.2', { specialite: 'SM25' }),
      droit('TD2.1', { specialite: 'SM25' }),
    ]).toEqual(['non', 'oui'])
  })

  test('l’employé : alimentation par TD2.2, autorisation pour sa structure, pas de lecture', () => {
    const employe = { employe: true, profession: null }
    expect(
      (['TD2.2', 'TD2.1', 'TD0.3 poser', 'TD3.2'] as const).map((nom) => droit(nom, employe)),
    ).toEqual(['oui', 'non', 'oui', 'non'])
  })

  test('l’archivage : ses documents en direct, tous ceux du dossier par Pro Santé Connect', () => {
    expect([droit('TD3.3d'), droit('TD3.3d', { mode: 'INDIRECTE_RENFORCEE' })]).toEqual([
      'siens',
      'oui',
    ])
  })
})
