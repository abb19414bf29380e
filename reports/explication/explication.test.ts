import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Constat, EvenementScenarioFin, MessageEchange, Origine } from '../campagne/types.ts'
import { creerCampagneFictive, messageFictif } from '../essais/campagne-fictive.ts'
import { lireCampagne } from '../modele/lire-campagne.ts'
import { listerScenarios } from '../modele/lister.ts'
import type { ScenarioLu } from '../modele/types.ts'
import { expliquer } from './index.ts'

let racine: string
let modele: ScenarioLu
let message: MessageEchange
beforeAll(() => {
  racine = mkdtempSync(path.join(tmpdir(), 'explication-'))
  const { dossier, referentiel, atelier } = creerCampagneFictive(racine)
  message = messageFictif(atelier, 'insi-1')
  const scenarios = listerScenarios(lireCampagne(dossier, referentiel))
  const joue = scenarios.find(({ executions }) => executions.length > 0)
  if (!joue) throw new Error('rien n’a été joué')
  modele = joue
})
afterAll(() => rmSync(racine, { recursive: true, force: true }))

const MANQUE: Constat = {
  id: 'ins.statut-affiche',
  conforme: false,
  attendu: '« qualifiée »',
  observe: '« provisoire »',
  ou: 'bandeau d’identité',
  action: 'Qualifier l’identité.',
  source: 'guide INS, règle 20 [V]',
}

interface Precise {
  etat: ScenarioLu['etat']
  constats?: readonly Constat[]
  fin?: Partial<EvenementScenarioFin>
  messages?: readonly MessageEchange[]
}

/** Un scénario joué une fois, dont la dernière étape a échoué. */
function scenario({ etat, constats = [], fin = {}, messages = [] }: Precise): ScenarioLu {
  const [execution] = modele.executions
  const [etape] = execution?.etapes ?? []
  if (!execution?.fin || !etape) throw new Error('le scénario joué n’a pas d’étape')
  const etapes = [{ ...etape, texte: 'Alors tout va bien', statut: 'echouee' as const, messages }]
  return {
    ...modele,
    etat,
    constats,
    cause: fin.cause ?? null,
    fauteBanc: fin.fauteBanc ?? null,
    executions: [{ ...execution, etapes, fin: { ...execution.fin, ...fin } }],
  }
}

const dire = (precise: Precise, mutations: readonly string[] = []) =>
  expliquer(scenario(precise), { mutations })

describe('un échec expliqué', () => {
  it('condamné par un contrôle : le logiciel, et ce que le contrôle conseille', () => {
    const explication = dire({ etat: 'non-conforme', constats: [MANQUE] })
    expect(explication).toMatchObject({
      responsable: 'lgc',
      observe: '« provisoire »',
      ou: 'bandeau d’identité ; étape 1, « Alors tout va bien »',
      suite: 'Qualifier l’identité.',
    })
    expect(explication?.attendu).toContain(modele.exigence.id)
    expect(explication?.attendu).toContain('« qualifiée »')
  })

  it('un message hors des règles renvoie à la page des messages', () => {
    const constats = [{ ...MANQUE, id: 'protocole.insi' }]
    expect(dire({ etat: 'non-conforme', constats })?.page).toContain('message')
  })

  it('un défaut volontaire n’est pas à corriger', () => {
    const explication = dire({ etat: 'non-conforme', constats: [MANQUE] }, ['nom-tronque'])
    expect(explication?.suite).toMatch(/Rien à corriger/)
    expect(explication?.pourquoi).toContain('nom-tronque')
  })

  it.each<[Origine, string]>([
    ['pilote', 'pilote'],
    ['injoignable', 'configuration'],
    ['service', 'mock'],
    ['banc', 'banc'],
  ])('sans verdict, d’origine « %s » : %s', (origine, responsable) => {
    const explication = dire({ etat: 'faute-banc', fin: { fauteBanc: 'raison', origine } })
    expect(explication).toMatchObject({ responsable, observe: 'raison' })
  })

  it.each<[Origine, string]>([
    ['prerequis', 'lgc'],
    ['reglage', 'configuration'],
  ])('non vérifiable, d’origine « %s » : %s', (origine, responsable) => {
    const fin = { cause: 'préalable', origine }
    expect(dire({ etat: 'non-verifiable', fin })?.responsable).toBe(responsable)
  })

  describe('quand des connexions ont échoué avant toute requête', () => {
    const connexions = [{ serveur: 'insi', code: 'ERR_SSL_TLSV1_ALERT_UNKNOWN_CA' }]

    it('le réglage est en cause, même si un contrôle condamne', () => {
      const precise = { etat: 'non-conforme', constats: [MANQUE], fin: { connexions } } as const
      expect(dire(precise)).toMatchObject({ responsable: 'configuration' })
      expect(dire(precise)?.pourquoi).toContain('UNKNOWN_CA')
    })

    it('pas si des messages sont arrivés', () => {
      const precise = { etat: 'non-conforme', constats: [MANQUE], fin: { connexions } } as const
      expect(dire({ ...precise, messages: [message] })?.responsable).toBe('lgc')
    })
  })

  it.each(['conforme', 'atteste', 'a-fournir', 'sans-objet', 'interrompu'] as const)(
    'un scénario « %s » n’a rien à expliquer',
    (etat) => {
      expect(dire({ etat })).toBeNull()
    },
  )
})
