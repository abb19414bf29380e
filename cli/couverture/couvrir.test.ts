import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { chargerReferentiels, IdentifiantInconnu, trouverReferentiel } from '../../rem/index.ts'
import { couvrir, type Portee } from './couvrir.ts'
import { lireFeatures } from './lire-features.ts'
import { scenariosAutomatises } from './scenarios-automatises.ts'
import type { Couverture } from './types.ts'

const ESSAIS = fileURLToPath(new URL('./essais/features', import.meta.url))
const referentiels = chargerReferentiels()
const { scenarios: lus } = lireFeatures(ESSAIS, referentiels)
const TOUT: Portee = { profils: [], chapitres: [] }
const couverture = (code: string, portee = TOUT) =>
  couvrir(trouverReferentiel(referentiels, code), lus, portee)

const scenario = ({ chapitres }: Couverture, id: string) =>
  chapitres
    .flatMap(({ exigences }) => exigences.flatMap((exigence) => exigence.scenarios))
    .find((autre) => autre.id === id)

const etats = (vue: Couverture, id: string) => scenario(vue, id)?.preuves.map(({ etat }) => etat)

describe('la couverture', () => {
  const sf = couverture('MDV-LGC-SF-Va1')

  it('une preuve prise par un scénario étiqueté est automatisée', () => {
    expect(etats(sf, 'INS.25.01')).toEqual(['automatisee'])
    expect(scenario(sf, 'INS.25.01')?.fichiers).toContain('features/ins/justes.feature:8')
  })

  it('une preuve que le scénario ne prend pas reste à fournir', () => {
    expect(etats(sf, 'INS.08.01')).toEqual(['automatisee', 'automatisee', 'a-fournir'])
  })

  it('une attestation, ou une pièce déclarative, est à attester', () => {
    expect(etats(sf, 'DMP.04.01')).toEqual(['a-attester'])
    expect(etats(sf, 'PROV.ELIG.01.01')).toEqual(['a-attester'])
  })

  it('l’étiquette du parent vaut pour l’héritier, pas pour un autre référentiel', () => {
    expect(couverture('MDV-LGC-Va1').totaux.scenariosAutomatises).toBe(4)
    expect(sf.totaux.scenariosAutomatises).toBe(4)
    expect(couverture('SFP-LGC-Va2').totaux.scenariosAutomatises).toBe(1)
    expect(couverture('BIO-SGL-Va1').totaux.scenariosAutomatises).toBe(0)
  })

  it('les totaux des chapitres font le total', () => {
    const somme = sf.chapitres.reduce((total, { totaux }) => total + totaux.preuves, 0)
    expect(somme + sf.totaux.nonDues).toBe(239)
    const { preuves, automatisees, aAttester, aFournir } = sf.totaux
    expect(automatisees + aAttester + aFournir).toBe(preuves)
  })

  it('une exigence que les profils choisis écartent est sans objet, et dit lequel la demande', () => {
    const general = couverture('MDV-LGC-SF-Va1', { profils: ['Général'], chapitres: [] })
    const traitant = couverture('MDV-LGC-SF-Va1', { profils: ['médecin traitant'], chapitres: [] })
    expect(etats(general, 'DOC.07.01')).toEqual(['sans-objet'])
    expect(etats(traitant, 'DOC.07.01')).toEqual(['a-fournir'])
    expect(general.totaux.exigencesSansObjet - traitant.totaux.exigencesSansObjet).toBe(4)
    const exigence = general.chapitres
      .flatMap(({ exigences }) => exigences)
      .find(({ id }) => id === 'DOC.07')
    expect(exigence?.horsProfil).toEqual(['Médecin traitant'])
  })

  it('une preuve facultative ou remplaçable n’est pas due, et dit pourquoi', () => {
    expect(etats(sf, 'INS.20.02')).toEqual(['a-fournir', 'non-due'])
    expect(scenario(sf, 'INS.54.01')?.preuves[1]).toMatchObject({
      etat: 'non-due',
      motifPresence: expect.stringContaining('facultative'),
    })
  })

  it('un chapitre choisi est seul', () => {
    const vue = couverture('MDV-LGC-SF-Va1', { profils: [], chapitres: ['dmp'] })
    expect(vue.chapitres.map(({ code }) => code)).toEqual(['DMP'])
  })

  it('un chapitre inconnu propose les plus proches', () => {
    const demander = () => couverture('MDV-LGC-SF-Va1', { profils: [], chapitres: ['INZ'] })
    expect(demander).toThrow(IdentifiantInconnu)
  })
})

describe('les scénarios automatisés d’un référentiel', () => {
  it('par identifiant, avec les scénarios Gherkin qui les jouent et les preuves prises', () => {
    const automates = scenariosAutomatises(trouverReferentiel(referentiels, 'SFP-LGC-Va2'), lus)
    expect([...automates.keys()]).toEqual(['INS/va1.54.02'])
    expect(automates.get('INS/va1.54.02')?.[0]?.preuves).toEqual(['INS/va1.54.02.01'])
  })
})
