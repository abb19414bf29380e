import { describe, expect, it } from 'vitest'
import type { Preuve, Scenario } from '../../rem/index.ts'
import { creerCampagneFictive } from '../essais/campagne-fictive.ts'
import { dossierTemporaire } from '../essais/dossier-temporaire.ts'
import { peindreEcran } from '../essais/png.ts'
import { creerReferentielFictif, preuveFictive } from '../essais/referentiel-fictif.ts'
import { jouer } from '../essais/scenario-fictif.ts'
import { lireCampagne } from './lire-campagne.ts'
import { listerPreuves, listerScenarios } from './lister.ts'

const lire = (precise: Parameters<typeof creerCampagneFictive>[1] = {}) => {
  const { dossier, referentiel } = creerCampagneFictive(dossierTemporaire(), precise)
  return lireCampagne(dossier, referentiel)
}

describe('lireCampagne', () => {
  it('compte verdicts, preuves et fautes', () => {
    const { resume } = lire()
    expect(resume).toMatchObject({
      verdicts: {
        conforme: 4,
        'non-conforme': 1,
        'non-verifiable': 1,
        'sans-objet': 1,
        atteste: 1,
      },
      scenarios: { attendus: 10, joues: 8, interrompus: 0 },
      preuves: {
        attendues: 10,
        prises: 5,
        recevables: 3,
        repetitions: 1,
        manquantes: 3,
        aFournir: 2,
      },
      fautesBanc: 1,
    })
  })

  it('sur le LGC de référence, aucune preuve n’est recevable', () => {
    expect(lire({ cible: 'reference' }).resume.preuves.recevables).toBe(0)
  })

  it('garde verdict, lieu et recevabilité comme trois faits', () => {
    const lue = lire()
    const scenario = listerScenarios(lue).find((s) => s.scenario.id === 'FIC.01.01')
    const [preuve] = scenario?.preuves ?? []
    expect(scenario?.verdict).toBe('conforme')
    expect(preuve).toMatchObject({
      environnement: 'simule',
      environnementExige: 'recette',
      recevable: false,
      repetition: true,
    })
  })

  it('liste à fournir ce que personne n’a joué, et tait la préconisation', () => {
    const etats = new Map(listerScenarios(lire()).map((s) => [s.scenario.id, s.etat]))
    expect(etats.get('FIC.03.02')).toBe('a-fournir')
    expect(etats.get('FIC.05.01')).toBe('non-controlee')
  })

  it('donne à une exigence sans scénario l’état de ceux qui la montrent', () => {
    const exigences = lire().chapitres.flatMap((chapitre) => chapitre.exigences)
    expect(exigences.find(({ exigence }) => exigence.id === 'FIC.06')?.etat).toBe('conforme')
  })

  it('dit interrompu un scénario sans fin, sans lui donner de verdict', () => {
    const { dossier, referentiel, atelier } = creerCampagneFictive(dossierTemporaire())
    jouer(atelier, { scenario: 'AUT.09.03', exigence: 'AUT.09', etapes: [{ texte: 'Quand' }] })
    const lue = lireCampagne(dossier, referentiel)
    expect(listerScenarios(lue).find((s) => s.scenario.id === 'AUT.09.03')).toMatchObject({
      etat: 'interrompu',
      verdict: null,
    })
    expect(lue.resume.scenarios.interrompus).toBe(1)
  })

  it('dit à fournir un scénario guidé dont la pièce n’a pas été remise', () => {
    const { dossier, referentiel, atelier } = creerCampagneFictive(dossierTemporaire())
    jouer(atelier, { scenario: 'FIC.03.02', exigence: 'FIC.03', etapes: [], fin: {} })
    const lue = lireCampagne(dossier, referentiel)
    expect(listerScenarios(lue).find((s) => s.scenario.id === 'FIC.03.02')?.etat).toBe('a-fournir')
    expect(lue.resume.fautesBanc).toBe(1)
  })

  it('compte comme faute du banc un scénario absent du référentiel', () => {
    const { dossier, referentiel, atelier } = creerCampagneFictive(dossierTemporaire())
    jouer(atelier, {
      scenario: 'ZZZ.01.01',
      exigence: 'ZZZ.01',
      etapes: [],
      fin: { verdict: 'conforme' },
    })
    const lue = lireCampagne(dossier, referentiel)
    expect(lue.inconnus).toEqual(['ZZZ.01.01'])
    expect(lue.resume.fautesBanc).toBe(2)
  })

  it('un scénario à deux exemples prend le pire verdict et les écrans des deux', () => {
    const { dossier, referentiel, atelier } = creerCampagneFictive(dossierTemporaire())
    const exemple = (rang: number) => ({
      scenario: 'FIC.07.01',
      exigence: 'FIC.07',
      titre: `Exemple ${rang}`,
      etapes: [{ texte: `Quand ${rang}`, image: peindreEcran(100 + rang) }],
      preuve: 'FIC.07.01.01',
    })
    jouer(atelier, { ...exemple(1), fin: { verdict: 'non-conforme', cause: 'raison' } })
    jouer(atelier, { ...exemple(2), fin: { verdict: 'conforme' } })
    const lue = lireCampagne(dossier, referentiel)
    const scenario = listerScenarios(lue).find((s) => s.scenario.id === 'FIC.07.01')
    expect(scenario).toMatchObject({ verdict: 'non-conforme', cause: 'raison' })
    expect(scenario?.preuves[0]?.composition).toMatchObject({
      genre: 'ecrans',
      ecrans: [{ legende: 'Quand 1' }, { legende: 'Quand 2' }],
    })
  })

  it('finit à la date du dernier événement', () => {
    const { fin, campagne } = lire()
    expect(fin > campagne.debut).toBe(true)
    expect(listerPreuves(lire()).every(({ date }) => date === null || date <= fin)).toBe(true)
  })
})

describe('une preuve que le scénario n’a pas prise', () => {
  const lirePreuves = (catalogue: Partial<Preuve>) => {
    const { dossier, atelier } = creerCampagneFictive(dossierTemporaire())
    const referentiel = creerReferentielFictif()
    const [premiere] = referentiel.exigences
    if (premiere === undefined) throw new Error('référentiel fictif vide')
    const scenario = {
      ...(premiere.scenarios[0] as Scenario),
      id: 'FIC.01.03',
      preuves: [preuveFictive('FIC.01.03.01'), preuveFictive('FIC.01.03.02', catalogue)],
    }
    jouer(atelier, {
      scenario: 'FIC.01.03',
      exigence: 'FIC.01',
      etapes: [{ texte: 'Quand', image: peindreEcran(31) }],
      preuve: 'FIC.01.03.01',
      fin: { verdict: 'conforme' },
    })
    const exigences = [{ ...premiere, scenarios: [scenario] }]
    return listerPreuves(lireCampagne(dossier, { ...referentiel, exigences }))
  }

  it('manque quand elle est due', () => {
    expect(lirePreuves({})[1]?.presence).toBe('manquante')
  })

  it('n’est pas demandée quand une autre la remplace', () => {
    const [, seconde] = lirePreuves({ equivalentes: ['FIC.01.03.01'] })
    expect(seconde).toMatchObject({
      presence: 'non-due',
      motif: 'Non demandée : la preuve FIC.01.03.01 la remplace.',
    })
  })

  it('n’est pas demandée quand elle est facultative, et le dit', () => {
    const [, seconde] = lirePreuves({ presence: 'facultative', motifPresence: 'Facultative ici.' })
    expect(seconde?.motif).toBe('Non demandée : facultative ici.')
  })
})
