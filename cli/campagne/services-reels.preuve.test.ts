import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chargerReferentiel } from '../../rem/index.ts'
import { usagesDesScenarios } from '../pilote/usages/index.ts'
import {
  type DevantUnInsiReel,
  lireVerdicts,
  ouvrirDevantUnInsiReel,
} from './services-reels.essai.ts'

const LONG = 3_600_000

let banc: DevantUnInsiReel
beforeAll(() => {
  banc = ouvrirDevantUnInsiReel()
})
afterAll(() => banc.fermer())

/** Ce que le docteur annonce : un contrôle de message hors de portée, ou le scénario entier. */
const touches = new Set(
  usagesDesScenarios(chargerReferentiel())
    .filter(({ juges, commandes }) => juges.has('insi') || commandes.has('insi'))
    .map(({ scenario }) => scenario),
)

describe('le chapitre INS devant un INSi qui n’est pas simulé', () => {
  it(
    'est jugé à l’écran ; seuls les scénarios que le docteur nomme sont non vérifiables',
    async () => {
      const verdicts = lireVerdicts(await banc.jouer('juste', ['--chapitre', 'INS']))
      const non = verdicts.filter(({ verdict }) => verdict === 'non-verifiable')
      expect(non.length).toBeGreaterThan(10)
      expect(non.map(({ scenario }) => scenario).filter((id) => !touches.has(id))).toEqual([])
      expect(verdicts.filter(({ verdict }) => verdict === 'non-conforme')).toEqual([])
      expect(verdicts.filter(({ verdict }) => verdict === 'conforme').length).toBeGreaterThan(30)
      expect(banc.sorties()).toBe('')
    },
    LONG,
  )

  it(
    'condamne encore un écran faux',
    async () => {
      const faux = ['--scenario', 'INS.24.01', '--mutation', 'ins-qualifie-sans-insi']
      const [condamne] = lireVerdicts(await banc.jouer('faux', faux))
      expect(condamne?.verdict).toBe('non-conforme')
    },
    LONG,
  )
})
