import { describe, expect, it } from 'vitest'
import { AFournir, NonVerifiable } from '../issues.ts'
import { exigerRaccordement } from './raccordement.ts'
import type { Simulateurs } from './simulateurs.ts'

const ecoutant = (destination: number | null) =>
  ({ lire: async () => ({ destination }) }) as unknown as Simulateurs
const exiger = (destination: number | null, guidees?: readonly 'lireIdentitesRecues'[]) =>
  exigerRaccordement({
    pilote: guidees ? { guidees } : {},
    simulateurs: ecoutant(destination),
  })

describe('exigerRaccordement', () => {
  it('laisse passer un logiciel qui écoute', async () => {
    await expect(exiger(18_650)).resolves.toBeUndefined()
  })

  it('sans écoute, un pilote qui fait seul ces échanges rend le scénario non vérifiable', async () => {
    await expect(exiger(null)).rejects.toBeInstanceOf(NonVerifiable)
  })

  it('sans écoute, des échanges guidés restent à fournir', async () => {
    await expect(exiger(null, ['lireIdentitesRecues'])).rejects.toBeInstanceOf(AFournir)
  })
})
