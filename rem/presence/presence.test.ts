import { describe, expect, it } from 'vitest'
import { chargerReferentiel, chargerReferentiels } from '../chargement/charger.ts'
import { trouverPreuve, trouverScenario } from '../recherche/trouver.ts'
import { equivalentes } from './equivalentes.ts'
import { presenceExigee } from './index.ts'
import { preuvesManquantes } from './preuves-manquantes.ts'
import type { FaitsPreuve } from './regle.ts'

const presence = (faits: Partial<FaitsPreuve>) =>
  presenceExigee({ description: 'Écran', precedente: 'X.01.01.01', ecrite: null, ...faits })

describe('la présence exigée, règle par règle', () => {
  it('une preuve est due', () => {
    expect(presence({}).exigee).toBe('due')
  })

  it('« Ou… » peut remplacer la précédente, et le dit', () => {
    expect(presence({ description: "Ou déclaration d'absence" })).toEqual({
      exigee: 'alternative',
      motif: expect.stringContaining('X.01.01.01'),
    })
  })

  it('« Ou… » en premier ne remplace rien : due', () => {
    expect(presence({ description: 'Ou déclaration', precedente: null }).exigee).toBe('due')
  })

  it('« Ouverture et appel » n’est pas une alternative', () => {
    expect(presence({ description: 'Ouverture et appel' }).exigee).toBe('due')
  })

  it('« Facultatif : … » est facultative', () => {
    expect(presence({ description: 'Facultatif : message sortant' }).exigee).toBe('facultative')
  })

  it('« Si… : … » est facultative, sa condition dite', () => {
    expect(presence({ description: 'Si des champs manquent : réglage' })).toEqual({
      exigee: 'facultative',
      motif: expect.stringContaining('Due seulement si des champs manquent'),
    })
  })

  it('« … si … » en fin de phrase l’est aussi', () => {
    expect(presence({ description: "Mire si PSC est l'unique moyen" })).toEqual({
      exigee: 'facultative',
      motif: expect.stringContaining("Due seulement si PSC est l'unique moyen"),
    })
  })

  it('ce qui est écrit au catalogue l’emporte', () => {
    const ecrite = { exigee: 'due', motif: 'demandée par la FAQ', source: 'FAQ-06', marque: 'V' }
    expect(presence({ description: 'Facultatif', ecrite: { ...ecrite } as never })).toEqual({
      exigee: 'due',
      motif: 'Demandée par la FAQ (FAQ-06, [V]).',
    })
  })
})

describe('les preuves qui se remplacent', () => {
  const groupes = (...exigees: ('due' | 'alternative' | 'facultative')[]) =>
    equivalentes(exigees.map((exigee, rang) => ({ id: String(rang + 1), exigee })))

  it('deux alternatives de suite font un groupe de trois', () => {
    expect(groupes('due', 'alternative', 'alternative', 'due')).toEqual([
      ['2', '3'],
      ['1', '3'],
      ['1', '2'],
      [],
    ])
  })

  it('une facultative ne remplace personne', () => {
    expect(groupes('due', 'facultative')).toEqual([[], []])
  })
})

describe('au catalogue', () => {
  const referentiel = chargerReferentiel()

  it('la déclaration d’absence d’automatisme remplace la capture, et l’inverse', () => {
    expect(trouverPreuve(referentiel, 'INS.20.02.02').preuve).toMatchObject({
      presence: 'alternative',
      equivalentes: ['INS.20.02.01'],
    })
    expect(trouverPreuve(referentiel, 'INS.20.02.01').preuve).toMatchObject({
      presence: 'due',
      equivalentes: ['INS.20.02.02'],
    })
  })

  it('rien de pris : seule la première du groupe manque', () => {
    const { preuves } = trouverScenario(referentiel, 'INS.20.02').scenario
    expect(preuvesManquantes(preuves, new Set()).map(({ id }) => id)).toEqual(['INS.20.02.01'])
  })

  it.each(['INS.20.02.01', 'INS.20.02.02'])('%s prise : rien ne manque', (prise) => {
    const { preuves } = trouverScenario(referentiel, 'INS.20.02').scenario
    expect(preuvesManquantes(preuves, new Set([prise]))).toEqual([])
  })

  it('une facultative absente ne manque pas, une due oui', () => {
    const { preuves } = trouverScenario(referentiel, 'INS.54.01').scenario
    expect(preuvesManquantes(preuves, new Set()).map(({ id }) => id)).toEqual(['INS.54.01.01'])
  })

  it('celles qui ne sont pas simplement dues, référentiel par référentiel', () => {
    const autres = chargerReferentiels().flatMap(({ code, exigences }) =>
      exigences.flatMap(({ scenarios }) =>
        scenarios.flatMap(({ preuves }) =>
          preuves
            .filter((preuve) => preuve.presence !== 'due')
            .map((preuve) => `${code} ${preuve.id} ${preuve.presence}`),
        ),
      ),
    )
    expect(autres).toMatchInlineSnapshot(`
      [
        "BIO-SGL-Va1 INS.02.01.02 facultative",
        "BIO-SGL-Va1 INS.20.02.02 alternative",
        "BIO-SGL-Va1 INS.50.01.02 facultative",
        "MDV-LGC-SF-Va1 INS.02.01.02 facultative",
        "MDV-LGC-SF-Va1 INS.20.02.02 alternative",
        "MDV-LGC-SF-Va1 INS.54.01.02 facultative",
        "MDV-LGC-Va1 INS.02.01.02 facultative",
        "MDV-LGC-Va1 INS.20.02.02 alternative",
        "MDV-LGC-Va1 INS.54.01.02 facultative",
        "SFP-LGC-Va2 INS/va1.36.01.02 facultative",
        "SFP-LGC-Va2 SC.PSC.02.01.02 facultative",
        "SFP-LGC-Va2 SC.SSI/GEN.03.BIS.01.02 alternative",
      ]
    `)
  })
})
