import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { chargerReferentiel } from '../../../rem/index.ts'
import { campagneFictive } from '../../../reports/essais/campagne-fictive.ts'
import { ouvrirEtat } from '../etat/ouvrir-etat.ts'
import { argvCampagne } from './argv.ts'
import { lireAvancement } from './avancement.ts'
import { etatDe } from './course.ts'
import type { DemandeCampagne } from './demande.ts'
import { demandeDeReprise } from './demande-de-reprise.ts'
import { COURSES, creerLanceur } from './lanceur.ts'
import type { LectureSuivi, PassageSuivi } from './lire-suivi.ts'

const dossier = mkdtempSync(path.join(tmpdir(), 'segur-lanceur-'))
afterAll(() => rmSync(dossier, { recursive: true, force: true }))

const DEMANDE: DemandeCampagne = {
  rem: 'MDV-LGC-SF-Va1',
  profils: ['Général'],
  chapitres: [],
  exigences: [],
  scenarios: ['INS.01.01', 'INS.22.01'],
  preuves: [],
  cible: 'reference',
  mutations: [],
  repetition: true,
  reprendre: null,
}
const SUIVI: LectureSuivi = {
  dossier: null,
  scenarios: [],
  postes: [],
  passages: [],
  redaction: false,
  refus: null,
  fin: null,
}
const passage = (scenario: string, debut: string, fin: string | null): PassageSuivi => ({
  essai: `${scenario}${debut}`,
  scenario,
  titre: '',
  etapes: [],
  roles: [],
  debut,
  rang: 0,
  fin,
})

it('la ligne de commande dit la demande, et rien n’y passe pour une option', () => {
  const lieux = { sortie: '/c', suivi: '/s.ndjson', config: null }
  const argv = argvCampagne({ ...DEMANDE, cible: '--mutation=x' }, lieux)
  expect(argv).toEqual([
    'campagne',
    '--rem=MDV-LGC-SF-Va1',
    '--profil=Général',
    '--scenario=INS.01.01,INS.22.01',
    '--cible=--mutation=x',
    '--repetition',
    '--sortie=/c',
    '--suivi=/s.ndjson',
  ])
})

describe('où en est une campagne', () => {
  const refus: LectureSuivi['refus'] = {
    genre: 'refus',
    code: 'X',
    message: '',
    remede: '',
    details: [],
  }
  it.each([
    ['preparation', SUIVI, true],
    ['joue', { ...SUIVI, dossier: '/c' }, true],
    ['redaction', { ...SUIVI, dossier: '/c', redaction: true }, true],
    ['interrompue', { ...SUIVI, dossier: '/c' }, false],
    ['finie', { ...SUIVI, fin: { code: 1, date: '' } }, false],
    ['refusee', { ...SUIVI, refus }, false],
  ] as const)('%s', (attendu, suivi, vivante) => {
    expect(etatDe(suivi, vivante)).toBe(attendu)
  })

  it('un scénario est fait quand tous ses exemples le sont, et le reste s’estime ensuite', () => {
    const a = (n: number) => new Date(n * 1000).toISOString()
    const course = {
      scenarios: ['A', 'B', 'C', 'D', 'E'],
      passages: [
        passage('A', a(0), a(1)),
        passage('B', a(1), a(2)),
        passage('C', a(2), a(3)),
        passage('D', a(3), a(4)),
        passage('D', a(4), null),
      ],
    }
    expect(lireAvancement(course, 6000)).toEqual({ total: 5, faits: 3, courant: 'D', reste: 4000 })
  })
})

it('la reprise redit la même demande, chaque choix à sa place', () => {
  const referentiel = chargerReferentiel()
  const campagne = campagneFictive({
    selection: ['INS', 'INS.01', 'INS.22.01', 'INS.24.01.01'],
    cible: 'reference',
    mutations: ['nom-tronque'],
  })
  expect(demandeDeReprise('/c', campagne, referentiel)).toMatchObject({
    chapitres: ['INS'],
    exigences: ['INS.01'],
    scenarios: ['INS.22.01'],
    preuves: ['INS.24.01.01'],
    mutations: ['nom-tronque'],
    reprendre: '/c',
  })
})

describe('le lanceur', () => {
  const creer = () =>
    creerLanceur({
      etat: ouvrirEtat(dossier, 'courses', COURSES, []),
      dossier: path.join(dossier, 'suivis'),
      sortie: path.join(dossier, 'campagnes'),
      config: null,
      armer: () => [{ options: ['--sans-effet'], env: { SEGUR_ESSAI: 'oui' } }],
    })

  it('lance un vrai processus, refuse le second, et le retrouve après un arrêt de la console', async () => {
    const lancee = creer().lancer(DEMANDE)
    if (!('id' in lancee)) throw new Error(lancee.refus)
    const autre = creer()
    expect(autre.courante()?.id).toBe(lancee.id)
    expect(autre.lancer(DEMANDE)).toEqual({
      refus: 'Une campagne joue déjà : attendez sa fin, ou arrêtez-la.',
    })
    // L'option inconnue de la partie d'essai la fait refuser : son journal le dit.
    await expect.poll(() => creer().courante(), { timeout: 60_000, interval: 100 }).toBeNull()
    expect(creer().course(lancee.id)?.etat).toBe('interrompue')
    expect(creer().finDuJournal(lancee.id)).toContain('--sans-effet')
  }, 90_000)

  it('un pid réemployé par un autre programme n’est pas une campagne', () => {
    const lanceur = creer()
    const etat = ouvrirEtat(dossier, 'courses', COURSES, [])
    etat.changer((courses) => courses.map((course) => ({ ...course, pid: process.pid })))
    const estLinux = process.platform === 'linux'
    expect(lanceur.courante() === null).toBe(estLinux)
  })
})
