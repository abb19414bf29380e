import { describe, expect, it } from 'vitest'
import { creerCampagneFictive } from '../essais/campagne-fictive.ts'
import { dossierTemporaire } from '../essais/dossier-temporaire.ts'
import { lireCampagne } from './lire-campagne.ts'
import { lireReserves } from './reserves.ts'

function titres(precise: Parameters<typeof creerCampagneFictive>[1] = {}): string[] {
  const { dossier, referentiel } = creerCampagneFictive(dossierTemporaire(), precise)
  return lireReserves(lireCampagne(dossier, referentiel)).map(({ titre }) => titre)
}

describe('lireReserves', () => {
  it('dit fautes du banc, répétitions, numéros provisoires et statut du référentiel', () => {
    expect(titres()).toEqual([
      '1\u00a0faute du banc.',
      '1\u00a0répétition.',
      '1\u00a0exigence à numéro provisoire.',
      'Statut du référentiel.',
    ])
  })

  it('dit le LGC de référence, les mutants et la campagne de répétition', () => {
    const dits = titres({ cible: 'reference', mutations: ['x'], repetition: true })
    expect(dits).toContain('Campagne sur le LGC de référence.')
    expect(dits).toContain('Logiciel volontairement faussé.')
    expect(dits).toContain('Campagne de répétition.')
  })
})
