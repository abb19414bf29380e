import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importerRem } from '../../rem/import/index.ts'
import { chargerReferentiels, type Referentiel, trouverReferentiel } from '../../rem/index.ts'
import { preuveDuScenario, reconnaitre } from '../../steps/scenario-en-cours.ts'
import { RACINE } from '../chemins.ts'
import { lireFeatures } from './lire-features.ts'
import { scenariosAutomatises } from './scenarios-automatises.ts'

const FEATURE = `# language: fr
Fonctionnalité: Avant l’import

  @ABC-DEF-Va1:INS.03.01
  Scénario: Traces
    Alors la preuve 01 est prise
    Et la preuve 02 est prise sur cet écran

  @ABC-DEF-Va1:PROV.PSC.02.01
  Scénario: Verrouillage
    Alors la preuve 01 est prise
`

const ENTETES = ['ID', 'Exigence', 'N° scénario', 'Scénario de conformité', 'N° preuve', 'Preuve']

let dossier: string
let referentiels: readonly Referentiel[]

beforeAll(() => {
  dossier = mkdtempSync(path.join(tmpdir(), 'apres-import-'))
  const catalogue = path.join(dossier, 'rem')
  cpSync(path.join(RACINE, 'rem/essais/import'), catalogue, { recursive: true })
  mkdirSync(path.join(dossier, 'features'))
  writeFileSync(path.join(dossier, 'features/avant.feature'), FEATURE)
  const enonce =
    "Chaque accès à l'identité du patient laisse une trace horodatée dans le journal du logiciel."
  const rangees = [
    ENTETES,
    ['INS.30', enonce, 'INS.30.01', 'Un accès', 'INS.30.01.01', 'Ligne du journal'],
  ]
  const feuilles = [{ nom: 'Exigences', visible: true, rangees, remarques: [] }]
  const fichier = { nom: 'REM-ABC-DEF-Va1.xlsx', sha256: 'a'.repeat(64), feuilles }
  importerRem({ fichier, dossier: catalogue, date: '2026-11-20', mode: 'ecrire' })
  referentiels = chargerReferentiels({ dossier: catalogue })
})
afterAll(() => rmSync(dossier, { recursive: true, force: true }))

const lire = () => lireFeatures(path.join(dossier, 'features'), referentiels)
const referentiel = () => trouverReferentiel(referentiels, 'ABC-DEF-Va1')

describe('des scénarios Gherkin écrits avant l’import', () => {
  it('visent le scénario sous son numéro officiel, et les preuves encore demandées', () => {
    expect(lire().scenarios[0]?.vises).toEqual([
      {
        etiquette: 'ABC-DEF-Va1:INS.03.01',
        scenario: 'INS.30.01',
        preuves: ['INS.30.01.01'],
      },
    ])
    expect([...scenariosAutomatises(referentiel(), lire().scenarios).keys()]).toEqual(['INS.30.01'])
  })

  it('ne sont pas fautifs quand le fichier a retiré leur scénario ou une de leurs preuves', () => {
    expect(lire().problemes).toEqual([])
    expect(lire().scenarios[1]?.vises).toEqual([])
  })

  it('se jouent : le scénario est reconnu, la preuve trouvée, la preuve retirée laissée', () => {
    const { scenario } = reconnaitre(referentiel(), ['@ABC-DEF-Va1:INS.03.01'])
    expect(preuveDuScenario(scenario, '01')?.id).toBe('INS.30.01.01')
    expect(preuveDuScenario(scenario, '02')).toBeNull()
    expect(() => preuveDuScenario(scenario, '03')).toThrow(/pas de preuve 03/)
  })
})
