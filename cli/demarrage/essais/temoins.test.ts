import { expect, test } from 'vitest'
import type { ScenarioLu } from '../../couverture/types.ts'
import { lireTemoins, unParFichier } from './temoins.ts'

const scenario = (fichier: string, ...etiquettes: string[]): ScenarioLu => ({
  fichier,
  ligne: 1,
  nom: 'Un scénario',
  etiquettes,
  vises: etiquettes.map((etiquette) => ({
    etiquette,
    scenario: etiquette.slice(etiquette.indexOf(':') + 1),
    preuves: [],
  })),
})

test('le premier scénario rattaché de chaque fichier qui ne se filme pas, par référentiel', () => {
  const lus = [
    scenario('features/a.feature'),
    scenario('features/a.feature', 'MDV-LGC-Va1:INS.01.02', 'SFP-LGC-Va2:X.01.01'),
    scenario('features/a.feature', 'MDV-LGC-Va1:INS.01.03'),
    scenario('features/ssi/b.feature', 'SFP-LGC-Va2:SC.SSI/IAM.92.01'),
    scenario('features/ssi/b.feature', 'SFP-LGC-Va2:SC.SSI/IE.38.01'),
    scenario('features/psc/d.feature', 'MDV-LGC-Va1:PSC.01.01'),
    scenario('features/psc/d.feature', 'MDV-LGC-Va1:PSC.01.02'),
    scenario('features/bio/c.feature', 'MDV-LGC-Va1:INS.02.01'),
  ]
  const filmes = new Set(['SC.SSI/IAM.92.01', 'PSC.01.01', 'PSC.01.02'])
  expect(unParFichier(lus, (id) => filmes.has(id))).toEqual([
    { rem: 'MDV-LGC-Va1', scenarios: ['INS.01.02', 'PSC.01.01', 'INS.02.01'] },
    { rem: 'SFP-LGC-Va2', scenarios: ['SC.SSI/IE.38.01'] },
  ])
})

test('un chapitre a deux témoins au plus', () => {
  const lus = [1, 2, 3, 4, 5].map((n) =>
    scenario(`features/ins/${n}.feature`, `MDV-LGC-Va1:INS.0${n}.01`),
  )
  const [temoins] = unParFichier(
    [...lus, scenario('features/psc/1.feature', 'MDV-LGC-Va1:PSC.01.01')],
    () => false,
  )
  expect(temoins?.scenarios).toEqual(['INS.01.01', 'INS.02.01', 'PSC.01.01'])
})

test('chaque chapitre écrit a ses témoins', () => {
  const temoins = lireTemoins().flatMap(({ scenarios }) => scenarios)
  expect(temoins.some((id) => id.startsWith('INS.'))).toBe(true)
  expect(new Set(temoins).size).toBe(temoins.length)
})
