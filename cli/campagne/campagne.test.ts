import { describe, expect, it } from 'vitest'
import { chargerReferentiel } from '../../rem/index.ts'
import type { Resume } from '../../reports/index.ts'
import { validerConfig } from '../config/charger.ts'
import { ErreurSegur } from '../erreurs.ts'
import { choisirScenarios } from './choisir.ts'
import { controlerOptions } from './controler-options.ts'
import { lireOptions, lireShard } from './options.ts'
import { ecrireAvancement } from './progression.ts'
import { codeDeSortie, ecrireResume } from './resume.ts'

const CONFIG = validerConfig({}, null)
const REFERENTIEL = chargerReferentiel('MDV-LGC-SF-Va1')
const options = (valeurs: Record<string, string | string[] | boolean> = {}) =>
  lireOptions(valeurs, CONFIG)

/** Le code de l'erreur que `agir` lève. */
function codeLeve(agir: () => unknown): string {
  try {
    agir()
  } catch (erreur) {
    if (erreur instanceof Error && 'code' in erreur) return String(erreur.code)
    throw erreur
  }
  return 'aucune erreur'
}

describe('lireOptions', () => {
  it('prend par défaut le référentiel ouvert aux candidatures', () => {
    expect(options()).toMatchObject({ rem: 'MDV-LGC-SF-Va1', cible: 'reference', postes: 1 })
  })

  it('accepte le nom complet du référentiel et des listes à virgules', () => {
    const lues = options({ rem: 'REM-SFP-LGC-Va2', exigence: ['INS.01,INS.02', 'INS.03'] })
    expect(lues.rem).toBe('SFP-LGC-Va2')
    expect(lues.exigences).toEqual(['INS.01', 'INS.02', 'INS.03'])
  })

  it.each([
    ['2/4', { rang: 2, total: 4 }],
    ['5/4', null],
    ['0/4', null],
    ['deux', null],
  ])('lit la part %s', (texte, attendu) => {
    expect(lireShard(texte)).toEqual(attendu)
  })
})

describe('choisirScenarios', () => {
  const automatises = new Map(['INS.01.01', 'INS.01.02', 'INS.25.01'].map((id) => [id, []]))
  const choisir = (valeurs = {}, seulement: ReadonlySet<string> | null = null) =>
    choisirScenarios(REFERENTIEL, options(valeurs), automatises, seulement).aJouer.map(
      ({ scenario }) => scenario.id,
    )

  it('garde, dans l’ordre du référentiel, ce qui est automatisé', () => {
    expect(choisir()).toEqual(['INS.01.01', 'INS.01.02', 'INS.25.01'])
    expect(choisir({ exigence: 'INS.25' })).toEqual(['INS.25.01'])
  })

  it('répartit les scénarios entre machines sans en perdre ni en doubler', () => {
    const parts = ['1/2', '2/2'].flatMap((shard) => choisir({ shard }))
    expect(parts.sort()).toEqual(['INS.01.01', 'INS.01.02', 'INS.25.01'])
  })

  it('ne rejoue que les échecs demandés', () => {
    expect(choisir({}, new Set(['INS.25.01']))).toEqual(['INS.25.01'])
  })

  it('refuse une sélection sans scénario automatisé plutôt que de rendre un succès vide', () => {
    expect(codeLeve(() => choisir({ chapitre: 'DMP' }))).toBe('SEGUR-REM-007')
  })

  it('propose les identifiants proches d’une exigence inconnue', () => {
    expect(codeLeve(() => choisir({ exigence: 'INS.999' }))).toBe('SEGUR-REM-002')
  })
})

describe('controlerOptions', () => {
  const controler = (valeurs: Record<string, string | string[]>) =>
    codeLeve(() => controlerOptions(valeurs, options(valeurs)))

  it.each([
    [{ parallele: '0' }, 'SEGUR-CLI-003'],
    [{ parallele: 'deux' }, 'SEGUR-CLI-003'],
    [{ shard: '3/2' }, 'SEGUR-CLI-003'],
    [{ mutation: 'inconnue' }, 'SEGUR-MUT-001'],
    [{ mutation: 'nom-tronque', cible: 'guide' }, 'SEGUR-MUT-002'],
    [{ cible: './absent.ts' }, 'SEGUR-PIL-001'],
    [{ reprendre: './absent' }, 'SEGUR-CAM-001'],
  ])('%o est refusé par %s', (valeurs, code) => {
    expect(controler(valeurs as Record<string, string>)).toBe(code)
  })

  it('laisse passer des options justes', () => {
    expect(controler({ parallele: '2', mutation: 'nom-tronque' })).toBe('aucune erreur')
  })

  it('dit à l’utilisateur ce qui est proche d’une mutation inconnue', () => {
    try {
      controlerOptions({}, options({ mutation: 'nom-tronqué' }))
      expect.unreachable()
    } catch (erreur) {
      expect(erreur).toBeInstanceOf(ErreurSegur)
      expect((erreur as ErreurSegur).proches).toContain('nom-tronque')
    }
  })
})

describe('progression et résumé', () => {
  it('dit où l’on en est, puis le temps qui reste quand il est estimable', () => {
    expect(ecrireAvancement({ total: 10, faits: 1, debut: 0 }, 'INS.01.01', 1000)).toBe(
      '1/10 · INS.01.01',
    )
    expect(ecrireAvancement({ total: 10, faits: 5, debut: 0 }, 'INS.01.05', 10_000)).toBe(
      '5/10 · INS.01.05 · reste environ 10 s',
    )
  })

  const RESUME: Resume = {
    dossier: '/c',
    rapport: '/c/rapport.html',
    verdicts: { conforme: 2, 'non-conforme': 0, 'non-verifiable': 0, 'sans-objet': 0, atteste: 0 },
    scenarios: { attendus: 2, joues: 2, interrompus: 0 },
    preuves: { attendues: 3, prises: 2, recevables: 0, repetitions: 1, manquantes: 0, aFournir: 1 },
    fautesBanc: 0,
  }
  const verdicts = RESUME.verdicts

  it.each([
    ['tout est conforme', RESUME, 0],
    [
      'un scénario est non conforme',
      { ...RESUME, verdicts: { ...verdicts, 'non-conforme': 1 } },
      1,
    ],
    [
      'un scénario est non vérifiable',
      { ...RESUME, verdicts: { ...verdicts, 'non-verifiable': 1 } },
      1,
    ],
    ['le banc a failli', { ...RESUME, fautesBanc: 1 }, 3],
  ])('code de sortie quand %s', (_cas, resume, code) => {
    expect(codeDeSortie(resume)).toBe(code)
  })

  it('dit les trois faits et qui référence', () => {
    const texte = ecrireResume(RESUME).join('\n')
    expect(texte).toContain('2 conformes')
    expect(texte).toContain('2 prises sur 3, 0 recevable, 1 répétition, 1 à fournir')
    expect(texte).toContain('Verdict du banc ; seule l’ANS référence.')
  })
})
