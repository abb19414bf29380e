import { describe, expect, it } from 'vitest'
import { NonVerifiable, ServiceReel } from './issues.ts'
import type { Monde } from './monde.ts'
import { supporter } from './supporter.ts'

const REEL = new ServiceReel('Le service INSi n’est pas simulé.')

const enCours = (juge: boolean) =>
  ({
    etape: { texte: 'Alors A', juge, nonVerifiee: null },
    nonVerifies: [],
    echec: null,
  }) as unknown as Monde

const lever = (erreur: Error) => async () => {
  throw erreur
}

describe('une étape devant un service réel', () => {
  it('qui juge se note avec sa raison, et laisse les suivantes se faire', async () => {
    const monde = enCours(true)
    await expect(supporter(monde, lever(REEL))).resolves.toBeUndefined()
    expect(monde.etape.nonVerifiee).toBe(REEL.message)
    expect(monde.nonVerifies).toEqual([`« Alors A » : ${REEL.message}`])
    expect(monde.echec).toBeNull()
  })

  it('qui met en place arrête le scénario : rien ne serait éprouvé', async () => {
    const monde = enCours(false)
    await expect(supporter(monde, lever(REEL))).rejects.toBe(REEL)
    expect(monde.echec).toBe(REEL)
    expect(monde.nonVerifies).toEqual([])
  })
})

it('une autre erreur suit son cours, gardée telle quelle', async () => {
  const autre = new NonVerifiable('prérequis')
  const monde = enCours(true)
  await expect(supporter(monde, lever(autre))).rejects.toBe(autre)
  expect(monde.echec).toBe(autre)
})
