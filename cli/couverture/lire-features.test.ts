import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { chargerReferentiels } from '../../rem/index.ts'
import { lireFeatures } from './lire-features.ts'
import { DOSSIER_FEATURES } from './scenarios-automatises.ts'

const ESSAIS = fileURLToPath(new URL('./essais/features', import.meta.url))
const referentiels = chargerReferentiels()
const { scenarios, problemes } = lireFeatures(ESSAIS, referentiels)
const lu = (nom: string) => scenarios.find((scenario) => scenario.nom === nom)

describe('la lecture des scénarios', () => {
  it('donne le fichier, la ligne, les étiquettes de référentiel et les preuves prises', () => {
    expect(lu('Une étiquette, une preuve')).toEqual({
      fichier: 'features/ins/justes.feature',
      ligne: 8,
      nom: 'Une étiquette, une preuve',
      etiquettes: ['MDV-LGC-Va1:INS.25.01'],
      vises: [
        { etiquette: 'MDV-LGC-Va1:INS.25.01', scenario: 'INS.25.01', preuves: ['INS.25.01.01'] },
      ],
    })
  })

  it('ne prend que les étapes qui prennent une preuve', () => {
    expect(lu('Plusieurs preuves, deux façons de le dire')?.vises[0]?.preuves).toEqual([
      'INS.08.01.01',
      'INS.08.01.02',
    ])
  })

  it('rattache un scénario à chaque référentiel dont il porte l’étiquette', () => {
    expect(lu('Deux référentiels')?.vises.map(({ preuves }) => preuves)).toEqual([
      ['INS.25.02.01'],
      ['INS/va1.54.02.01'],
    ])
  })

  it('déplie un plan de scénario, une ligne d’exemples à la fois', () => {
    const plan = scenarios.filter(({ nom }) => nom === 'Un plan à deux lignes')
    expect(plan.map(({ ligne }) => ligne)).toEqual([28, 29])
  })

  it('liste tout ce qui est faux, fichier et ligne', () => {
    expect(problemes.map(({ genre, fichier, ligne }) => [genre, fichier, ligne])).toEqual([
      ['syntaxe', 'features/illisible.feature', 5],
      ['etiquette-inconnue', 'features/ins/fautifs.feature', 5],
      ['preuve-inconnue', 'features/ins/fautifs.feature', 9],
      ['sans-etiquette', 'features/ins/fautifs.feature', 13],
    ])
  })

  it('propose l’étiquette la plus proche, et les numéros de preuve connus', () => {
    expect(problemes[1]?.phrase).toContain('@MDV-LGC-Va1:INS.25.01')
    expect(problemes[2]?.phrase).toMatch(/connues.: 01/)
  })

  it('un dossier absent ne contient aucun scénario', () => {
    expect(lireFeatures(`${ESSAIS}-absent`, referentiels)).toEqual({ scenarios: [], problemes: [] })
  })

  it('les scénarios du banc ne citent que des étiquettes et des preuves du catalogue', () => {
    expect(lireFeatures(DOSSIER_FEATURES, referentiels).problemes).toEqual([])
  })
})
