import { describe, expect, it } from 'vitest'
import type { Referentiel } from '../../rem/index.ts'
import { creerCampagneFictive } from '../essais/campagne-fictive.ts'
import { dossierTemporaire } from '../essais/dossier-temporaire.ts'
import { lireCampagne } from './lire-campagne.ts'
import { listerPreuves, listerScenarios } from './lister.ts'

const RENUMEROTES: Readonly<Record<string, string>> = {
  'PROV.FIC.04': 'FIC.14',
  'PROV.FIC.04.01': 'FIC.14.01',
  'PROV.FIC.04.01.01': 'FIC.14.01.01',
}
const numero = (id: string): string => RENUMEROTES[id] ?? id

/** Le référentiel fictif, tel qu'un fichier officiel le renumérote. */
function importer(referentiel: Referentiel): Referentiel {
  return {
    ...referentiel,
    revision: 'officiel-1',
    alias: RENUMEROTES,
    exigences: referentiel.exigences.map((exigence) => ({
      ...exigence,
      id: numero(exigence.id),
      provisoire: false,
      scenarios: exigence.scenarios.map((scenario) => ({
        ...scenario,
        id: numero(scenario.id),
        preuves: scenario.preuves.map((preuve) => ({ ...preuve, id: numero(preuve.id) })),
      })),
    })),
  }
}

describe('une campagne jouée avant l’import du fichier officiel', () => {
  const jouer = () => {
    const { dossier, referentiel } = creerCampagneFictive(dossierTemporaire())
    const avant = lireCampagne(dossier, referentiel)
    return { dossier, referentiel, avant, apres: lireCampagne(dossier, importer(referentiel)) }
  }
  type Lue = ReturnType<typeof jouer>['avant']

  it('garde ses passages sous les numéros officiels', () => {
    const { avant, apres } = jouer()
    const sous = (lue: Lue, id: string) =>
      listerScenarios(lue).find(({ scenario }) => scenario.id === id)?.executions.length
    expect(sous(avant, 'PROV.FIC.04.01')).toBeGreaterThan(0)
    expect(sous(apres, 'FIC.14.01')).toBe(sous(avant, 'PROV.FIC.04.01'))
    expect(apres.inconnus).toEqual(avant.inconnus)
  })

  it('garde ses preuves, avec ce qui les compose', () => {
    const { avant, apres } = jouer()
    const prises = (lue: Lue) =>
      listerPreuves(lue).map(({ preuve, presence, composition }) => [preuve, presence, composition])
    expect(prises(apres)).toEqual(
      prises(avant).map(([preuve, ...reste]) => [numero(String(preuve)), ...reste]),
    )
  })

  it('ne touche à rien sous la révision où elle a été jouée', () => {
    const { dossier, referentiel, avant } = jouer()
    const meme = { ...referentiel, alias: { 'FIC.01.01': 'FIC.02.01' } }
    expect(listerScenarios(lireCampagne(dossier, meme)).map(({ etat }) => etat)).toEqual(
      listerScenarios(avant).map(({ etat }) => etat),
    )
  })
})
