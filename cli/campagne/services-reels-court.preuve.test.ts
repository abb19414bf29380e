/** Plus de scénarios, et un écran faux, sont dans services-reels.preuve.test.ts. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EvenementEtape } from '../../reports/index.ts'
import { lireEvenements } from '../../reports/index.ts'
import {
  type DevantUnInsiReel,
  lireVerdicts,
  ouvrirDevantUnInsiReel,
} from './services-reels.essai.ts'

const LONG = 180_000

let banc: DevantUnInsiReel
beforeAll(() => {
  banc = ouvrirDevantUnInsiReel()
})
afterAll(() => banc.fermer())

it(
  'devant un INSi qui n’est pas simulé, l’écran est jugé, le journal ne l’est pas, et rien n’appelle dehors',
  async () => {
    const dossier = await banc.jouer('juste', ['--scenario', 'INS.23.01'])
    const [verdict] = lireVerdicts(dossier)
    expect(verdict).toMatchObject({ scenario: 'INS.23.01', verdict: 'non-verifiable' })
    expect(verdict?.cause).toMatch(/1 contrôle hors de portée.+INSi a reçu un seul appel/)
    expect(verdict?.explication?.responsable).toBe('configuration')
    expect(verdict?.constats.map(({ id }) => id)).toContain('ins.statut-affiche')
    const etapes = lireEvenements(dossier)
      .flat()
      .filter((e): e is EvenementEtape => e.genre === 'etape')
    expect(etapes.map(({ statut }) => statut).slice(-2)).toEqual(['non-verifiee', 'passee'])
    expect(banc.sorties()).toBe('')
  },
  LONG,
)
