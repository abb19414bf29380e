import { describe, expect, it } from 'vitest'
import { creerCampagneFictive } from '../essais/campagne-fictive.ts'
import { dossierTemporaire } from '../essais/dossier-temporaire.ts'
import { lireCampagne } from './lire-campagne.ts'
import { lireReserves } from './reserves.ts'

function titres(precise: Parameters<typeof creerCampagneFictive>[1] = {}): string[] {
  const { dossier, referentiel } = creerCampagneFictive(dossierTemporaire(), precise)
  return lireReserves(lireCampagne(dossier, referentiel)).map(({ titre }) => titre)
}

const CONDITION = {
  exigence: 'FIC.02',
  motif: 'Il n’alimente personne.',
  signataire: 'Dominique Essai, directrice',
  date: '2026-11-02',
}

describe('lireReserves', () => {
  it('dit fautes du banc, répétitions, numéros provisoires et statut du référentiel', () => {
    expect(titres()).toEqual([
      '1\u00a0faute du banc.',
      '1\u00a0répétition.',
      '1\u00a0exigence hors des profils choisis.',
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

  it('dit ce qui a été changé pour atteindre les services simulés, où et pourquoi', () => {
    const { dossier, referentiel } = creerCampagneFictive(dossierTemporaire(), {
      ecartsDeConfiguration: [
        { quoi: 'Ligne hosts', ou: 'poste Windows', pourquoi: 'nom en dur.' },
      ],
    })
    const reserve = lireReserves(lireCampagne(dossier, referentiel)).find(({ titre }) =>
      titre.includes('écart'),
    )
    expect(reserve?.texte).toBe('Ligne hosts (poste Windows) : nom en dur.')
  })

  it('dit ce que l’éditeur a déclaré sans objet, et qui l’a signé', () => {
    const { dossier, referentiel } = creerCampagneFictive(dossierTemporaire(), {
      conditions: [CONDITION],
    })
    const reserve = lireReserves(lireCampagne(dossier, referentiel)).find(({ titre }) =>
      titre.includes('déclarée sans objet'),
    )
    expect(reserve?.texte).toBe(
      'FIC.02 : Il n’alimente personne (Dominique Essai, directrice, le 02/11/2026).',
    )
  })
})
