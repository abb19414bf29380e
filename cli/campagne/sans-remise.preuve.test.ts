import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ouvrirSansRemise, type Passe, type SansRemise } from './sans-remise.essai.ts'

const LONG = 3_600_000

/** Recherche exacte, clé fausse, journal compté, document et datamatrix, identité reçue, réglage du site. */
const SEULS = [
  ...['INS.04.01', 'INS.07.01', 'INS.08.01', 'INS.20.01', 'INS.20.02', 'INS.46.01', 'INS.57.01'],
]

let logiciel: SansRemise
let premiere: Passe
let seconde: Passe
beforeAll(async () => {
  logiciel = await ouvrirSansRemise()
  premiere = await logiciel.jouer('premiere', ['--chapitre', 'INS'])
  seconde = await logiciel.jouer('seconde', ['--chapitre', 'INS'])
}, LONG)
afterAll(() => logiciel.fermer())

describe('un logiciel qui ne se remet pas à zéro, le chapitre INS joué deux fois', () => {
  it('refuse vraiment de revenir à son état de départ', async () => {
    const refus = await fetch(`${logiciel.url}/_essai/reinitialiser`, {
      method: 'POST',
      body: '{}',
    })
    expect(refus.ok).toBe(false)
  })

  it('donne deux fois les mêmes verdicts', () => {
    expect(premiere.verdicts.length).toBeGreaterThan(60)
    expect(seconde.verdicts).toEqual(premiere.verdicts)
    expect(seconde.code).toBe(premiere.code)
  })

  it('n’est condamné par aucun scénario', () => {
    const condamnes = premiere.verdicts.filter(({ verdict }) => verdict === 'non-conforme')
    expect(condamnes).toEqual([])
    const seuls = premiere.verdicts.filter(({ scenario }) => SEULS.includes(scenario))
    expect(seuls).toEqual(SEULS.map((scenario) => ({ scenario, verdict: 'conforme', cause: null })))
  })

  it('n’a jamais vu deux fois la même personne', () => {
    const donnees = [...premiere.identites, ...seconde.identites]
    expect(donnees.length).toBeGreaterThan(100)
    expect(new Set(donnees).size).toBe(donnees.length)
    expect(seconde.rapport).toContain(seconde.identites[0])
  })
})
