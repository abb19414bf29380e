import { describe, expect, it } from 'vitest'
import { chargerReferentiels, trouverReferentiel } from '../chargement/charger.ts'
import type { Preuve, Scenario } from '../types.ts'
import { equivalences } from './equivalences.ts'
import { rapprocherPreuves } from './rapprocher-preuves.ts'

const referentiels = chargerReferentiels()
const entre = (depuis: string, vers: string) =>
  equivalences(trouverReferentiel(referentiels, depuis), trouverReferentiel(referentiels, vers))

describe('d’une candidature à l’autre', () => {
  it('les preuves de INS.25 en vague 1 répondent à INS/va1.54', () => {
    const trouvee = entre('MDV-LGC-Va1', 'SFP-LGC-Va2').find(
      ({ exigence }) => exigence.id === 'INS/va1.54',
    )
    expect(trouvee?.depuis.map(({ id }) => id)).toEqual(['INS.25'])
    expect(trouvee?.preuves.length).toBeGreaterThan(0)
    expect(trouvee?.preuves.every(({ rapprochement }) => rapprochement === 'meme')).toBe(true)
  })

  it('une exigence que l’autre référentiel n’a pas n’y est pas', () => {
    const visees = entre('MDV-LGC-Va1', 'SFP-LGC-Va2').map(({ exigence }) => exigence.id)
    expect(visees).not.toContain('SC.INS.01')
  })

  it('le référentiel sans financement et le sien demandent les mêmes', () => {
    const trouvees = entre('MDV-LGC-Va1', 'MDV-LGC-SF-Va1')
    expect(trouvees.length).toBeGreaterThan(140)
    expect(trouvees.every(({ exigence, depuis }) => depuis[0]?.id === exigence.id)).toBe(true)
  })
})

describe('le rapprochement des preuves', () => {
  const preuve = (id: string, description: string, type: Preuve['type'] = 'capture'): Preuve => ({
    ...{ id, numero: '01', type, typesAcceptes: [], format: null, description },
    ...{ environnementExige: 'indifferent', motifEnvironnement: '', presence: 'due' },
    ...{ motifPresence: '', equivalentes: [] },
  })
  const scenario = (objectif: string, ...preuves: Preuve[]): Scenario => ({
    ...{ id: 'X.01.01', objectif, texteOfficiel: null, prerequis: [], etapes: [], preuves },
    ...{ confiance: 'seed', etiquette: 'X:X.01.01', numerosRetires: [] },
  })
  const dire = (sien: Scenario, autre: Scenario) =>
    rapprocherPreuves([sien], [autre]).map(({ rapprochement }) => rapprochement)

  it('ignore la casse et les accents d’un même texte', () => {
    const [sien, autre] = [preuve('A', 'Écran du refus'), preuve('B', 'ecran du REFUS')]
    expect(dire(scenario('Refus', sien), scenario('Refus', autre))).toEqual(['meme'])
  })

  it('fait relire un texte différent du même type', () => {
    const [sien, autre] = [preuve('A', 'Écran'), preuve('B', 'Liste')]
    expect(dire(scenario('Refus', sien), scenario('Refus', autre))).toEqual(['a-relire'])
  })

  it('ne prend pas une capture pour une vidéo', () => {
    const [sien, autre] = [preuve('A', 'Écran', 'video'), preuve('B', 'Écran')]
    expect(dire(scenario('Refus', sien), scenario('Refus', autre))).toEqual(['nouvelle'])
  })
})
