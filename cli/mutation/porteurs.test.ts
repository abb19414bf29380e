import { describe, expect, it } from 'vitest'
import { chargerReferentiels } from '../../rem/index.ts'
import { trouverPorteurs } from './porteurs.ts'

const porteurs = trouverPorteurs(undefined, chargerReferentiels())
const mutant = (id: string, exigence: string) => ({ id, exigence, description: '', tue: [] })

describe('le référentiel où un mutant se joue', () => {
  it('est celui de la configuration quand il demande l’exigence, un autre sinon', () => {
    const groupes = porteurs.grouper([mutant('a', 'SC.SSI/IAM.92'), mutant('b', 'INS.25')])
    expect([...groupes].map(([rem, siens]) => [rem.code, siens.map(({ id }) => id)])).toEqual([
      ['MDV-LGC-SF-Va1', ['b']],
      ['SFP-LGC-Va2', ['a']],
    ])
  })

  it('ne confond pas deux chapitres de même exigence voisine', () => {
    expect(porteurs.chapitreDe('SC.SSI/IE.38')).toBe(porteurs.chapitre('7'))
    expect(porteurs.chapitreDe('INS.25')).toBe(porteurs.chapitre('ins'))
    expect(porteurs.chapitreDe('INS.25')).not.toBe(porteurs.chapitre('7'))
  })

  it('laisse dire le chapitre inconnu', () => {
    expect(() => porteurs.chapitre('INZ')).toThrow(/INZ/)
  })
})
