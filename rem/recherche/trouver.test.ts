import { describe, expect, it } from 'vitest'
import { chargerReferentiel } from '../chargement/charger.ts'
import { IdentifiantInconnu } from '../erreurs.ts'
import { trouverExigence, trouverPreuve, trouverProfil, trouverScenario } from './trouver.ts'

const referentiel = chargerReferentiel()

function inconnu(chercher: () => unknown): IdentifiantInconnu {
  try {
    chercher()
  } catch (erreur) {
    if (erreur instanceof IdentifiantInconnu) return erreur
    throw erreur
  }
  throw new Error('aurait dû être inconnu')
}

describe('trouver dans un référentiel', () => {
  it('une exigence, zéros de tête ou non', () => {
    expect(trouverExigence(referentiel, 'INS.1').id).toBe('INS.01')
    expect(trouverExigence(referentiel, 'ins.25').id).toBe('INS.25')
  })

  it.each([
    'INS.25.01',
    'INS.25.1',
    '@MDV-LGC-Va1:INS.25.01',
    'MDV-LGC-SF-Va1:INS.25.01',
    'REM-MDV-LGC-Va1:INS.25.01',
  ])('un scénario par %s', (nom) => {
    const { exigence, scenario } = trouverScenario(referentiel, nom)
    expect([exigence.id, scenario.id]).toEqual(['INS.25', 'INS.25.01'])
  })

  it('une étiquette d’un autre référentiel n’est pas du nôtre', () => {
    const { code } = inconnu(() => trouverScenario(referentiel, '@BIO-SGL-Va1:INS.25.01'))
    expect(code).toBe('SEGUR-REM-003')
  })

  it('une preuve par la forme courte des documents', () => {
    expect(trouverPreuve(referentiel, 'PSC 1.4.1').preuve.id).toBe('PSC.01.04.01')
  })

  it('un profil écrit comme dans la charte', () => {
    expect(trouverProfil(referentiel, 'Médecin Traitant')).toBe('Médecin traitant')
  })

  it('un inconnu donne son code d’erreur, le référentiel et les plus proches', () => {
    const erreur = inconnu(() => trouverExigence(referentiel, 'INS.255'))
    expect(erreur.code).toBe('SEGUR-REM-002')
    expect(erreur.problemes).toEqual([
      {
        sorte: 'exigence',
        valeur: 'INS.255',
        rem: 'REM-MDV-LGC-SF-Va1',
        proches: expect.arrayContaining(['INS.25']),
      },
    ])
  })
})
