import { describe, expect, it } from 'vitest'
import { creerCampagneFictive } from '../essais/campagne-fictive.ts'
import { dossierTemporaire } from '../essais/dossier-temporaire.ts'
import { jouer } from '../essais/scenario-fictif.ts'
import { ouvrirJournal } from './journal.ts'
import { lireReprise } from './reprendre.ts'

describe('lireReprise', () => {
  it('ne rejoue pas un scénario qui a un verdict, rouge compris', () => {
    const { dossier } = creerCampagneFictive(dossierTemporaire())
    const { finis } = lireReprise(dossier)
    expect([...finis]).toContain('FIC.01.01')
    expect([...finis]).toContain('FIC.01.02')
  })

  it('rejoue une faute du banc et un scénario interrompu', () => {
    const { dossier, atelier } = creerCampagneFictive(dossierTemporaire())
    jouer(atelier, { scenario: 'AUT.09.03', exigence: 'AUT.09', etapes: [{ texte: 'Quand' }] })
    expect([...lireReprise(dossier).aRejouer].sort()).toEqual(['AUT.09.01', 'AUT.09.03'])
  })

  it('tient pour fini un scénario rejoué depuis un autre poste', () => {
    const { dossier, atelier } = creerCampagneFictive(dossierTemporaire())
    const journal = ouvrirJournal(dossier, 1)
    const repris = { scenario: 'AUT.09.01', exigence: 'AUT.09', etapes: [], poste: 1 }
    jouer({ ...atelier, journal }, { ...repris, fin: { verdict: 'conforme' } })
    const { finis, aRejouer } = lireReprise(dossier)
    expect([finis.has('AUT.09.01'), aRejouer.size]).toEqual([true, 0])
  })
})
