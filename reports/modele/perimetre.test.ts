import { describe, expect, it } from 'vitest'
import { creerReferentielFictif } from '../essais/referentiel-fictif.ts'
import { delimiter } from './perimetre.ts'

const REFERENTIEL = creerReferentielFictif()

function retenus(selection: string[], joues: string[] = []): string[] {
  return delimiter(REFERENTIEL, { selection }, new Set(joues)).flatMap(({ exigence, scenarios }) =>
    scenarios.length > 0 ? scenarios.map(({ id }) => id) : [exigence.id],
  )
}

describe('delimiter', () => {
  it('sans sélection, rend compte de toutes les exigences, hors profil comprises', () => {
    const tous = retenus([])
    expect(tous).toContain('FIC.01.01')
    expect(tous).toContain('FIC.06')
    expect(tous).toContain('FIC.07.01')
  })

  it.each([
    ['un chapitre', 'AUT', ['SC.AUT/CONF.08.01', 'AUT.09.01', 'AUT.09.02', 'AUT.09.03']],
    ['une exigence', 'FIC.01', ['FIC.01.01', 'FIC.01.02']],
    ['un scénario', 'FIC.01.02', ['FIC.01.02']],
    ['une étiquette', '@FIC-LGC-Va1:FIC.01.02', ['FIC.01.02']],
    ['une preuve', 'FIC.01.02.01', ['FIC.01.02']],
  ])('se réduit à %s', (_, choix, attendus) => {
    expect(retenus([choix])).toEqual(attendus)
  })

  it('garde un scénario joué, même hors sélection', () => {
    expect(retenus(['AUT.09.01'], ['FIC.07.01'])).toEqual(['FIC.07.01', 'AUT.09.01'])
  })

  it('garde une exigence sans scénario propre quand celui qui la montre est retenu', () => {
    expect(retenus(['FIC.02.01'])).toEqual(['FIC.02.01', 'FIC.06'])
  })
})
