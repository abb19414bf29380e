import { describe, expect, it } from 'vitest'
import type { Campagne } from '../../campagne/types.ts'
import { campagneFictive, creerCampagneFictive } from '../../essais/campagne-fictive.ts'
import { dossierTemporaire } from '../../essais/dossier-temporaire.ts'
import { creerReferentielFictif } from '../../essais/referentiel-fictif.ts'
import { composerVerdicts } from '../../verdicts-json.ts'
import { lireCampagne } from '../lire-campagne.ts'
import { listerPreuves, listerScenarios } from '../lister.ts'
import { lireSansObjet } from './index.ts'

const CONDITION = {
  exigence: 'FIC.02',
  motif: 'Il n’alimente personne.',
  signataire: 'Dominique Essai, directrice',
  date: '2026-11-02',
}
const referentiel = creerReferentielFictif()

function ecart(id: string, precise: Partial<Campagne> = {}) {
  const exigence = referentiel.exigences.find((e) => e.id === id)
  if (exigence === undefined) throw new Error(id)
  return lireSansObjet(referentiel, exigence, campagneFictive(precise))
}

describe('ce qui rend une exigence sans objet', () => {
  it('un profil non choisi, qui est nommé', () => {
    expect(ecart('FIC.07')).toEqual({
      par: 'profil',
      profils: ['Facultatif'],
      phrase: 'Hors des profils choisis, FIC.07 ne vaut que pour le profil « Facultatif ».',
    })
    expect(ecart('FIC.07', { profils: ['Général', 'Facultatif'] })).toBeNull()
  })

  it('une condition que l’éditeur déclare, avec son motif et sa signature', () => {
    expect(ecart('FIC.02', { conditions: [CONDITION] })).toMatchObject({
      par: 'condition',
      condition: 'le logiciel alimente d’autres logiciels',
      signataire: 'Dominique Essai, directrice',
      phrase:
        'Condition non remplie selon l’éditeur (le logiciel alimente d’autres logiciels), pour ce motif : Il n’alimente personne (Dominique Essai, directrice, le 02/11/2026).',
    })
  })

  it('une condition n’est jamais déduite', () => {
    expect(ecart('FIC.02')).toBeNull()
  })

  it('une déclaration sur une exigence sans condition n’écarte rien', () => {
    expect(ecart('FIC.01', { conditions: [{ ...CONDITION, exigence: 'FIC.01' }] })).toBeNull()
  })

  it('celle qui suit les scénarios d’une autre la suit aussi', () => {
    expect(ecart('FIC.06', { conditions: [CONDITION] })?.par).toBe('condition')
  })

  it('une préconisation n’est pas contrôlée, elle n’est pas sans objet', () => {
    expect(ecart('FIC.05', { conditions: [{ ...CONDITION, exigence: 'FIC.05' }] })).toBeNull()
  })
})

describe('une exigence sans objet dans les rendus', () => {
  const lire = (precise: Partial<Campagne> = {}) => {
    const { dossier, referentiel: fictif } = creerCampagneFictive(dossierTemporaire(), precise)
    return lireCampagne(dossier, fictif)
  }

  it('est un verdict, avec ce qui l’écarte', () => {
    const verdict = composerVerdicts(lire()).verdicts.find((v) => v.scenario === 'FIC.07.01')
    expect(verdict).toMatchObject({ verdict: 'sans-objet', sansObjet: { par: 'profil' } })
    expect(verdict?.cause).toContain('« Facultatif »')
  })

  it('ne demande aucune preuve et dit pourquoi', () => {
    const preuve = listerPreuves(lire()).find((p) => p.preuve === 'FIC.07.01.01')
    expect(preuve).toMatchObject({ presence: 'non-due', recevable: false })
    expect(preuve?.motif).toContain('Non demandée : hors des profils choisis')
  })

  it('n’efface pas le verdict d’un scénario joué', () => {
    const lu = listerScenarios(lire({ conditions: [CONDITION] })).find(
      (s) => s.scenario.id === 'FIC.02.01',
    )
    expect(lu).toMatchObject({ verdict: 'conforme', cause: null })
  })
})
