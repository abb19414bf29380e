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
    choisirScenarios(REFERENTIEL, options(valeurs), {
      automatises,
      seulement,
      remises: new Set(),
    }).aJouer.map(({ scenario }) => scenario.id)

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
    echecs: [],
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

describe('les profils d’une campagne', () => {
  const automatises = new Map(['INS.01.01', 'INS.52.01', 'INS.53.01'].map((id) => [id, []]))
  const choisir = (valeurs: Record<string, string>, config = CONFIG) =>
    choisirScenarios(REFERENTIEL, lireOptions(valeurs, config), {
      automatises,
      seulement: null,
      remises: new Set(),
    })

  it('sont, sur le LGC de référence, tous ceux qu’il prend en charge', () => {
    const { selection, aJouer } = choisir({ chapitre: 'INS' })
    expect(selection.profils).toEqual([
      'Général',
      'Centres de santé',
      'Opérateur Mailiz',
      "Stockage des copies de titres d'identité",
    ])
    expect(aJouer.map(({ scenario }) => scenario.id)).toEqual([
      'INS.01.01',
      'INS.52.01',
      'INS.53.01',
    ])
  })

  it('sont ceux que l’on demande, et ce qu’ils écartent est dit', () => {
    const { selection, aJouer } = choisir({ chapitre: 'INS', profil: 'Centres de santé' })
    expect(aJouer.map(({ scenario }) => scenario.id)).toEqual(['INS.01.01', 'INS.53.01'])
    expect(selection.horsProfil.map(({ id }) => id)).toEqual(['INS.52'])
  })

  it('se réduisent à Général pour un logiciel d’éditeur qui n’en déclare pas', () => {
    expect(choisir({ cible: 'guide' }).selection.profils).toEqual(['Général'])
  })

  it('une sélection que le profil écarte tout entière dit comment la jouer', () => {
    try {
      choisir({ exigence: 'INS.52', profil: 'Général' })
      expect.unreachable()
    } catch (erreur) {
      if (!(erreur instanceof ErreurSegur)) throw erreur
      expect(erreur.code).toBe('SEGUR-REM-009')
      expect(erreur.details[0]).toContain('--profil "Stockage des copies de titres d\'identité"')
    }
  })

  it('une exigence que l’éditeur déclare sans objet n’est pas jouée', () => {
    const conditions = [
      { exigence: 'INS.50', motif: 'Sans objet ici.', signataire: 'Essai', date: '2026-11-02' },
    ]
    const config = validerConfig({ conditions }, null)
    const { selection } = choisir({ chapitre: 'INS' }, config)
    expect(selection.sansObjet.map(({ id }) => id)).toEqual(['INS.50'])
    expect(selection.scenarios.some(({ exigence }) => exigence.id === 'INS.50')).toBe(false)
  })
})

describe('les pièces remises', () => {
  const choisir = (remises: string[], automatises: string[], cible = 'guide') => {
    const { aJouer, aDeposer } = choisirScenarios(
      REFERENTIEL,
      options({ cible, exigence: ['INS.20', 'INS.49', 'INS.52'] }),
      {
        automatises: new Map(automatises.map((id) => [id, []])),
        seulement: null,
        remises: new Set(remises),
      },
    )
    const ids = (retenus: typeof aJouer) => retenus.map(({ scenario }) => scenario.id)
    return { aJouer: ids(aJouer), aDeposer: ids(aDeposer) }
  }

  it('une déclaration qui remplace la capture atteste le scénario, qui n’est plus joué', () => {
    expect(choisir(['INS.20.02.02'], ['INS.20.01', 'INS.20.02'])).toEqual({
      aJouer: ['INS.20.01'],
      aDeposer: ['INS.20.02'],
    })
  })

  it('un scénario fait des seules attestations est joué quand il est écrit, il contrôle la pièce', () => {
    expect(choisir(['INS.49.01.01'], ['INS.49.01']).aJouer).toEqual(['INS.49.01'])
    expect(choisir(['INS.49.01.01'], []).aDeposer).toEqual(['INS.49.01'])
  })

  it('celles que le banc rédige pour le LGC de référence ne font pas un succès à elles seules', () => {
    expect(codeLeve(() => choisir(['INS.49.01.01'], [], 'reference'))).toBe('SEGUR-REM-007')
  })

  it('une pièce d’un autre scénario ne couvre rien', () => {
    expect(choisir(['INS.49.01.01'], ['INS.52.01'], 'reference')).toEqual({
      aJouer: ['INS.52.01'],
      aDeposer: ['INS.49.01'],
    })
  })
})
