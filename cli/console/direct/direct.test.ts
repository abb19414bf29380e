import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { chargerReferentiel } from '../../../rem/index.ts'
import type { Evenement, EvenementEtape } from '../../../reports/campagne/types.ts'
import type { Course } from '../campagne-en-cours/course.ts'
import { choisirEtape } from './choisir-etape.ts'
import { creerLecteurJournaux } from './journaux.ts'
import { lireDirect } from './lire-direct.ts'

const dossier = mkdtempSync(path.join(tmpdir(), 'segur-direct-'))
afterAll(() => rmSync(dossier, { recursive: true, force: true }))

const a = (secondes: number) => new Date(secondes * 1000).toISOString()
const debut = (scenario: string, date: string): Evenement => ({
  genre: 'scenario-debut',
  rem: 'MDV-LGC-SF-Va1',
  scenario,
  exigence: 'INS.22',
  titre: '',
  fichier: 'x.feature',
  poste: 0,
  date,
})
const etape = (scenario: string, rang: number, plus: Partial<EvenementEtape> = {}): Evenement => ({
  genre: 'etape',
  scenario,
  rang,
  texte: `Quand ${rang}`,
  statut: 'passee',
  dureeMs: 1,
  date: a(10 + rang),
  capture: { chemin: `objets/${rang}.png`, sha256: String(rang), taille: 1, type: 'image/png' },
  texteEcran: null,
  captureManquee: null,
  constats: [],
  messages: [],
  documents: [],
  ...plus,
})
const fin = (scenario: string): Evenement => ({
  genre: 'scenario-fin',
  scenario,
  verdict: 'conforme',
  fauteBanc: null,
  cause: null,
  dureeMs: 1,
  date: a(20),
})
const ligne = (evenement: Evenement) => `${JSON.stringify(evenement)}\n`

const COURSE: Course = {
  id: 'c',
  demande: {
    rem: 'MDV-LGC-SF-Va1',
    profils: [],
    chapitres: [],
    exigences: [],
    scenarios: [],
    preuves: [],
    cible: 'reference',
    mutations: [],
    repetition: false,
    reprendre: null,
  },
  pid: 1,
  debut: a(5),
  arretDemande: null,
  dossier,
  scenarios: ['INS.22.01', 'INS.24.01'],
  postes: [],
  passages: [
    {
      essai: 'e',
      scenario: 'INS.22.01',
      titre: 'Titre',
      etapes: ['un', 'deux', 'trois'],
      roles: [],
      debut: a(9),
      rang: 2,
      fin: null,
    },
  ],
  redaction: false,
  refus: null,
  fin: null,
  etat: 'joue',
  journal: '',
}

it('lit la suite d’un journal sans relire le début, ligne entière par ligne entière', () => {
  const fichier = path.join(dossier, 'evenements-0.ndjson')
  writeFileSync(fichier, ligne(debut('INS.22.01', a(1))) + ligne(etape('INS.22.01', 0)))
  const lecteur = creerLecteurJournaux(dossier)
  expect(lecteur.executions()[0]?.etapes).toHaveLength(1)
  const suite = ligne(etape('INS.22.01', 1, { texte: 'Et « é »' }))
  appendFileSync(fichier, suite.slice(0, 20))
  expect(lecteur.executions()[0]?.etapes).toHaveLength(1)
  appendFileSync(fichier, suite.slice(20) + ligne(fin('INS.22.01')))
  const [execution] = lecteur.executions()
  expect(execution?.etapes.map(({ texte }) => texte)).toEqual(['Quand 0', 'Et « é »'])
  expect(execution?.fin?.verdict).toBe('conforme')
})

const evenements = (date: string) => ({
  debut: debut('INS.22.01', date) as Extract<Evenement, { genre: 'scenario-debut' }>,
  etapes: [etape('INS.22.01', 0), etape('INS.22.01', 1, { capture: null })] as EvenementEtape[],
  preuves: [],
  fin: null,
})

it('rapproche ce qui est annoncé de ce qui est pris', () => {
  const lecture = lireDirect({
    course: COURSE,
    referentiel: chargerReferentiel(),
    executions: [evenements(a(9))],
  })
  expect(lecture.scenarios.map(({ id, etat }) => [id, etat])).toEqual([
    ['INS.22.01', 'en-cours'],
    ['INS.24.01', 'a-venir'],
  ])
  expect(lecture.scenarios[0]?.passages[0]?.etapes.map(({ statut }) => statut)).toEqual([
    'passee',
    'passee',
    'en-cours',
  ])
  const derniere = choisirEtape(lecture, null)
  expect(derniere).toMatchObject({ scenario: 'INS.22.01', rang: 1, ecran: { rang: 0 } })
  expect(choisirEtape(lecture, 'e.0')?.rang).toBe(0)
  expect(choisirEtape(lecture, 'e.2')).toBeNull()
})

it('une campagne reprise ne montre pas les passages d’avant', () => {
  const lecture = lireDirect({
    course: COURSE,
    referentiel: chargerReferentiel(),
    executions: [evenements(a(1))],
  })
  expect(lecture.scenarios[0]?.passages[0]?.etapes[0]?.evenement).toBeNull()
})
