import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { creerCampagneFictive } from '../essais/campagne-fictive.ts'
import { ecrireJournaux } from '../journaux/ecrire-journaux.ts'
import { lireCampagne } from '../modele/lire-campagne.ts'
import { placerPreuves } from '../preuves/placer-preuves.ts'
import { ecrireAllure } from './ecrire-allure.ts'

interface ResultatAllure {
  name: string
  status: string
  labels: { name: string; value: string }[]
  attachments: { name: string; source: string; type: string }[]
  steps: { name: string; status: string; attachments: ResultatAllure['attachments'] }[]
}

async function ecrire(racineCampagnes: string) {
  const { dossier, referentiel } = creerCampagneFictive(racineCampagnes)
  const lue = await placerPreuves(lireCampagne(dossier, referentiel))
  ecrireAllure(lue, ecrireJournaux(lue))
  const racine = path.join(dossier, 'allure-results')
  const resultats = readdirSync(racine)
    .filter((nom) => nom.endsWith('-result.json'))
    .map((nom) => JSON.parse(readFileSync(path.join(racine, nom), 'utf8')) as ResultatAllure)
  const trouver = (scenario: string) => resultats.find(({ name }) => name.startsWith(scenario))
  return { dossier, racine, resultats, trouver }
}

describe('allure-results', () => {
  const racineCampagnes = mkdtempSync(path.join(tmpdir(), 'rapports-'))
  let lu: Awaited<ReturnType<typeof ecrire>>
  beforeAll(async () => {
    lu = await ecrire(racineCampagnes)
  })
  afterAll(() => rmSync(racineCampagnes, { recursive: true, force: true }))

  it('a un résultat par passage joué', () => {
    expect(lu.resultats).toHaveLength(8)
  })

  it('range par REM, chapitre et exigence', () => {
    const etiquettes = Object.fromEntries(
      (lu.trouver('FIC.01.01')?.labels ?? []).map(({ name, value }) => [name, value]),
    )
    expect(etiquettes).toMatchObject({
      epic: 'REM-FIC-LGC-Va1',
      feature: 'FIC Chapitre fictif',
      story: 'FIC.01 Intitulé de FIC.01',
    })
  })

  it('ne confond pas une faute du banc et un échec du logiciel', () => {
    const statuts = ['FIC.01.01', 'FIC.01.02', 'FIC.03.01', 'AUT.09.01', 'AUT.09.02']
    expect(statuts.map((scenario) => lu.trouver(scenario)?.status)).toEqual([
      'passed',
      'failed',
      'passed',
      'broken',
      'failed',
    ])
  })

  it('joint à chaque étape sa capture et ses messages, au scénario ses preuves', () => {
    const resultat = lu.trouver('FIC.01.01')
    expect(resultat?.steps[2]?.attachments.map(({ name }) => name)).toEqual([
      'Capture',
      'insi rechercherInsAvecTraitsIdentite, requête',
      'insi rechercherInsAvecTraitsIdentite, réponse',
    ])
    expect(resultat?.attachments.map(({ name }) => name)).toEqual(['Preuve FIC.01.01.01'])
  })

  it('donne à chaque pièce jointe un fichier qui existe', () => {
    const jointes = lu.resultats.flatMap(({ attachments, steps }) => [
      ...attachments,
      ...steps.flatMap((etape) => etape.attachments),
    ])
    expect(jointes.length).toBeGreaterThan(10)
    for (const { source } of jointes) {
      expect(statSync(path.join(lu.racine, source)).size).toBeGreaterThan(0)
    }
  })
})
