import { describe, expect, it } from 'vitest'
import { chargerReferentiels, trouverReferentiel } from '../chargement/charger.ts'
import { repriseVa2 } from './reprise-va2.ts'
import { trouverExigence } from './trouver.ts'

const referentiels = chargerReferentiels()
const reprises = (code: string, id: string) =>
  repriseVa2(trouverExigence(trouverReferentiel(referentiels, code), id), referentiels)

describe('la reprise en vague 2', () => {
  it('donne les étiquettes qu’un même scénario Gherkin peut porter', () => {
    const vers = reprises('MDV-LGC-Va1', 'INS.25').find(({ code }) => code === 'SFP-LGC-Va2')
    expect(vers?.exigence.id).toBe('INS/va1.54')
    expect(vers?.etiquettes).toEqual(['SFP-LGC-Va2:INS/va1.54.01', 'SFP-LGC-Va2:INS/va1.54.02'])
  })

  it('se lit dans les deux sens', () => {
    const retours = reprises('SFP-LGC-Va2', 'INS/va1.54').map(({ code }) => code)
    expect(retours).toContain('MDV-LGC-Va1')
    expect(retours).toContain('BIO-SGL-Va1')
  })

  it('ne répète pas le référentiel dont on hérite : l’étiquette y est déjà', () => {
    expect(reprises('MDV-LGC-Va1', 'INS.25').map(({ code }) => code)).not.toContain(
      'MDV-LGC-SF-Va1',
    )
  })

  it('une exigence provisoire n’est reprise nulle part', () => {
    expect(reprises('BIO-SGL-Va1', 'PROV.CNDA.01')).toEqual([])
  })
})
