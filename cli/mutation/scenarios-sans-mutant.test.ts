import { describe, expect, it } from 'vitest'
import { MUTATIONS } from '../../reference-lgc/mutations/index.ts'
import { chargerReferentiel, chargerReferentiels } from '../../rem/index.ts'
import { scenariosAutomatises } from '../couverture/scenarios-automatises.ts'
import { scenariosSansMutant } from './scenarios-sans-mutant.ts'

const referentiel = chargerReferentiel()

describe('un scénario sans mutant', () => {
  const tue = [{ scenario: 'INS.22.01', constat: 'ins.statut-affiche' }]

  it('est refusé : rien ne montre qu’il condamne quelque chose', () => {
    const ecrits = new Set(['INS.22.01', 'INS.23.01'])
    expect(scenariosSansMutant(referentiel, ecrits, [{ tue }])).toEqual(['INS.23.01'])
  })

  it('est admis quand toutes ses preuves sont des attestations', () => {
    expect(scenariosSansMutant(referentiel, new Set(['INS.49.01', 'APCV.01.01']), [])).toEqual([])
  })

  it('est refusé quand une seule de ses preuves est une attestation', () => {
    expect(scenariosSansMutant(referentiel, new Set(['INS.20.02']), [])).toEqual(['INS.20.02'])
  })
})

describe('les scénarios du banc', () => {
  const rems = chargerReferentiels().map((rem) => ({ rem, automates: scenariosAutomatises(rem) }))
  const vises = new Set(
    MUTATIONS.flatMap(({ tue }) => tue.map(({ scenario }) => scenario as string)),
  )
  const etiquettesVisees = new Set(
    rems.flatMap(({ rem }) =>
      rem.exigences.flatMap(({ scenarios }) =>
        scenarios.flatMap(({ id, etiquette }) => (vises.has(id) ? etiquette : [])),
      ),
    ),
  )

  it('ont chacun un mutant qui les vise, sous le référentiel qu’il nomme', () => {
    const sans = rems.flatMap(({ rem, automates }) =>
      scenariosSansMutant(rem, new Set(automates.keys()), MUTATIONS)
        // Un même scénario Gherkin vaut pour deux référentiels : un mutant suffit.
        .filter((id) =>
          automates
            .get(id)
            ?.every(({ gherkin }) => !gherkin.etiquettes.some((e) => etiquettesVisees.has(e))),
        ),
    )
    expect(sans).toEqual([])
  })

  it('existent tous quand un mutant les vise', () => {
    expect([...vises].filter((id) => !rems.some(({ automates }) => automates.has(id)))).toEqual([])
  })
})
