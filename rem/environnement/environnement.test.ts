import { describe, expect, it } from 'vitest'
import { chargerReferentiel } from '../chargement/charger.ts'
import { trouverPreuve } from '../recherche/trouver.ts'
import { environnementExige } from './index.ts'
import type { FaitsPreuve } from './regle.ts'

const FAITS: FaitsPreuve = {
  reference: 'X.01',
  services: ['LGC-UI'],
  automatisable: ['ui'],
  type: 'capture',
  format: null,
  ecrit: null,
}
const lieu = (faits: Partial<FaitsPreuve>) => environnementExige({ ...FAITS, ...faits })

describe('l’environnement exigé, règle par règle', () => {
  it('un écran du logiciel seul : indifférent', () => {
    expect(lieu({}).environnement).toBe('indifferent')
  })

  it('INSi dont on contrôle les échanges : recette, avec source et marque', () => {
    expect(lieu({ services: ['LGC-UI', 'INSi'], automatisable: ['ui', 'protocole'] })).toEqual({
      environnement: 'recette',
      motif: 'INSi de qualification demandé (convergence.md §7 [déduit]).',
    })
  })

  it('INSi cité par un écran de réglage : indifférent', () => {
    expect(lieu({ services: ['LGC-UI', 'INSi'] }).environnement).toBe('indifferent')
  })

  it('DMP acteur principal : formation, même sur un écran', () => {
    expect(lieu({ services: ['DMP', 'LGC-UI'] }).environnement).toBe('formation')
  })

  it('Pro Santé Connect puis DMP : le premier cité décide, bac à sable', () => {
    expect(lieu({ services: ['PSC', 'DMP'] }).environnement).toBe('bac-a-sable')
  })

  it('un service hors du cabinet mais sans environnement à lui ne décide pas', () => {
    expect(lieu({ services: ['HL7'], automatisable: ['protocole'] }).environnement).toBe(
      'indifferent',
    )
  })

  it.each(['pdf', 'xdm', 'fichier-cda', 'document'] as const)(
    'un document (%s) se juge sur pièce, quel que soit le service',
    (type) => {
      const faits = { type, services: ['INSi'], automatisable: ['protocole'] } as const
      expect(lieu(faits).environnement).toBe('indifferent')
    },
  )

  it('un rapport Gazelle vient d’interopsegur', () => {
    const { environnement, motif } = lieu({ type: 'document', format: 'lien-permanent-gazelle' })
    expect(environnement).toBe('recette')
    expect(motif).toContain('interopsegur.esante.gouv.fr')
  })

  it('un numéro d’exécution vient de l’outil de test MSSanté', () => {
    const faits = { type: 'document', format: 'numero-execution-test-mssante' } as const
    expect(lieu(faits).environnement).toBe('recette')
  })

  it('un message à un usager : production, le document joint restant jugé sur pièce', () => {
    const usager = { reference: 'MSS/va1.01', services: ['MSS'] } as const
    expect(lieu({ ...usager, type: 'log', format: 'source-smtp' })).toMatchObject({
      environnement: 'production',
      motif: expect.stringContaining('[V]'),
    })
    expect(lieu({ ...usager, type: 'pdf' }).environnement).toBe('indifferent')
  })

  it('un message à un professionnel : une boîte d’essai suffit', () => {
    expect(lieu({ type: 'log', format: 'source-smtp' }).environnement).toBe('recette')
  })

  it('une attestation : indifférent, même pour un service national', () => {
    expect(lieu({ type: 'attestation', services: ['INSi'] }).environnement).toBe('indifferent')
  })

  it('ce qui est écrit au catalogue l’emporte', () => {
    const ecrit = {
      environnement: 'production',
      motif: 'écrit à la main',
      source: 'DOC',
      marque: 'V',
    } as const
    expect(lieu({ type: 'attestation', ecrit })).toEqual({
      environnement: 'production',
      motif: 'Écrit à la main (DOC, [V]).',
    })
  })
})

describe('l’environnement exigé au catalogue', () => {
  const referentiel = chargerReferentiel()

  it.each([
    ['INS.01.01.01', 'indifferent'],
    ['INS.04.01.01', 'recette'],
    ['INS.06.01.01', 'indifferent'],
    ['INS.13.01.01', 'recette'],
    ['INS.22.01.01', 'indifferent'],
    ['INS.25.01.01', 'recette'],
    ['INS.57.01.01', 'indifferent'],
    ['MSS.03.01.01', 'indifferent'],
    ['MSS.03.01.02', 'recette'],
    ['MSS.14.01.01', 'production'],
    ['MSS.14.02.01', 'indifferent'],
    ['MSS.18.01.01', 'indifferent'],
    ['MSS.21.01.03', 'production'],
    ['DMP.01.01.02', 'formation'],
    ['DMP.04.01.01', 'indifferent'],
    ['ANN.01.01.02', 'production'],
    ['PSC.01.01.01', 'bac-a-sable'],
    ['DOC.07.01.01', 'recette'],
  ])('%s : %s', (id, attendu) => {
    expect(trouverPreuve(referentiel, id).preuve.environnementExige).toBe(attendu)
  })

  it('chaque preuve dit pourquoi, avec sa marque', () => {
    const motifs = referentiel.exigences.flatMap(({ scenarios }) =>
      scenarios.flatMap(({ preuves }) => preuves.map((preuve) => preuve.motifEnvironnement)),
    )
    expect(motifs.filter((motif) => !/\[(V|déduit)\]/.test(motif))).toEqual([])
  })
})
