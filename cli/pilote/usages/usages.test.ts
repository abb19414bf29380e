import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { chargerReferentiel } from '../../../rem/index.ts'
import type { Pilote } from '../../../steps/pilotes/contrat.ts'
import { preparerPatient, STATUTS } from '../../../steps/services/preparer-patient.ts'
import { connecterSimulateurs } from '../../../steps/services/simulateurs.ts'
import { lireGherkin } from '../../couverture/lire-gherkin.ts'
import { DOSSIER_FEATURES } from '../../couverture/scenarios-automatises.ts'
import { decouperModule } from './decouper-module.ts'
import { scenariosParAction, usagesDesScenarios } from './index.ts'
import { type EtapeDefinie, lireEtapes } from './lire-etapes.ts'
import { gestesDuPrerequis } from './prerequis.ts'
import { creerReconnaisseur } from './reconnaitre-etape.ts'

const usages = usagesDesScenarios(chargerReferentiel('MDV-LGC-SF-Va1'))
const actionsDe = (id: string) => usages.find(({ scenario }) => scenario === id)?.actions

describe('ce que les scénarios demandent au pilote', () => {
  it('suit les fonctions que l’étape appelle, dans les autres fichiers aussi', () => {
    expect([...(actionsDe('INS.07.01') ?? [])].sort()).toEqual([
      'chercherPatient',
      'connecter',
      'creerPatient',
    ])
    expect(actionsDe('INS.52.01')).toContain('vivreAu')
  })

  it('ne prête pas à un scénario ce que son prérequis ne demande pas', () => {
    expect(actionsDe('INS.31.01')).not.toContain('validerIdentite')
    expect(actionsDe('INS.31.02')).toContain('validerIdentite')
  })

  it('distingue un journal lu par un contrôle d’un service commandé par la mise en place', () => {
    const usage = (id: string) => usages.find(({ scenario }) => scenario === id)
    // INSi a reçu un seul appel : le contrôle lit son journal, rien ne le commande.
    expect([...(usage('INS.23.01')?.juges ?? [])]).toEqual(['insi'])
    expect([...(usage('INS.23.01')?.commandes ?? [])]).toEqual([])
    // Un partenaire transmet une identité : sans lui, le scénario n'a pas lieu.
    expect([...(usage('INS.44.01')?.commandes ?? [])]).toContain('flux')
    expect([...(usage('INS.01.03')?.juges ?? [])]).toEqual([])
  })

  it('dit, pour une action, tous les scénarios qui l’emploient', () => {
    expect(scenariosParAction(usages).get('poserAttribut')).toEqual([
      ...['INS.27.01', 'INS.27.02', 'INS.27.03', 'INS.28.01', 'INS.28.02'],
    ])
  })

  it('un scénario fait de pièces signées ne demande rien', () => {
    expect([...(actionsDe('INS.49.01') ?? [])]).toEqual([])
  })
})

test('chaque étape écrite dans features/ est reconnue', () => {
  const reconnaitre = creerReconnaisseur(lireEtapes())
  const inconnues = readdirSync(DOSSIER_FEATURES, { recursive: true, encoding: 'utf8' })
    .filter((nom) => nom.endsWith('.feature'))
    .flatMap(
      (nom) => lireGherkin(nom, readFileSync(path.join(DOSSIER_FEATURES, nom), 'utf8')).scenarios,
    )
    .flatMap(({ etapes }) => etapes)
    .filter((texte) => reconnaitre(texte) === null)
  expect([...new Set(inconnues)]).toEqual([])
})

test('de deux étapes possibles, la plus précise est choisie', () => {
  const etape = (motif: string): EtapeDefinie => ({
    ...{ motif, juge: false, actions: new Set(), services: new Set() },
  })
  const reconnaitre = creerReconnaisseur([
    etape('elle/il crée le patient {identite}, né/née le {date}'),
    etape('elle/il crée le patient {identite}, né/née le {date}, sans {trait}'),
  ])
  expect(reconnaitre('elle crée le patient ADRUN ZOE, née le 1, sans le nom')?.motif).toMatch(
    /sans/,
  )
  expect(reconnaitre('elles créent')).toBeNull()
})

test('un module se coupe en déclarations', () => {
  const blocs = decouperModule("const a = 1\nThen(\n  'il fait {int}',\n  async () => {},\n)\n")
  expect(blocs.map(({ nom, motif }) => [nom, motif])).toEqual([
    ['a', null],
    [null, 'il fait {int}'],
  ])
})

/** Un pilote qui note ce qu'on lui demande, et mène au statut voulu. */
function pilote(statut: string) {
  const demandes: string[] = []
  const noter = new Proxy({} as Pilote, {
    get: (_, nom: string) => async () => {
      demandes.push(nom)
      return { accepte: true, messages: [], champs: {}, statut }
    },
  })
  return { noter, demandes }
}

test.each(STATUTS)('le prérequis « %s » demande exactement ces gestes', async (statut) => {
  const { noter, demandes } = pilote(statut)
  const patient = { nomNaissance: 'ADRUN', premierPrenom: 'ZOE' }
  // INSi réel : les identités publiques suffisent, sans service à joindre.
  await preparerPatient(noter, connecterSimulateurs(null, []), patient, statut)
  expect(gestesDuPrerequis(`le cabinet suit ADRUN ZOE, d'identité ${statut}`)).toEqual(demandes)
})
