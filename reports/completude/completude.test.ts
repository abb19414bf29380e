import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { dossierTemporaire } from '../essais/dossier-temporaire.ts'
import {
  type ExigencePlantee,
  type PreuvePlantee,
  planterDossier,
  REPONSES_EN_REGLE,
} from './essais/planter-dossier.ts'
import type { EtatDossier } from './etats.ts'

const CARRE = { environnementExige: 'recette' } as const
const PDF = { octets: '%PDF-1.4\n%essai\n', type: 'application/pdf' }
const FILM = {
  cadre: 'page',
  debut: '2026-11-20T12:00:00Z',
  fin: '2026-11-20T12:01:00Z',
  empechement: { raison: 'sans ffmpeg', remede: 'installez-le' },
} as const

const une = (preuve: PreuvePlantee, precise: Partial<ExigencePlantee> = {}): ExigencePlantee => ({
  id: 'FIC.01',
  ...precise,
  preuves: [preuve],
})

async function etatsDe(plantee: ExigencePlantee, declare = {}) {
  const { chapitres } = await planterDossier([plantee]).verifier(declare)
  return chapitres.flatMap(({ preuves }) => preuves)[0]
}

describe('un dossier en règle', () => {
  it('n’a rien à refaire : complet, aucun constat, aucun motif', async () => {
    const dossier = planterDossier([
      une({ catalogue: CARRE }),
      une(
        { catalogue: { type: 'attestation' }, fichiers: [PDF] },
        { id: 'FIC.02', verdict: 'atteste' },
      ),
    ])
    const verifie = await dossier.verifier({ reponses: REPONSES_EN_REGLE })
    expect(verifie.constats).toEqual([])
    expect(verifie.motifs.filter(({ issue }) => issue === 'trouve')).toEqual([])
    expect(verifie.comptes.prete).toBe(2)
    expect(verifie.complet).toBe(true)
  })

  it('garde verdict, lieu et recevabilité comme trois faits', async () => {
    const preuve = await etatsDe(
      une({ catalogue: CARRE, prise: { environnement: 'simule' } }, { verdict: 'conforme' }),
    )
    expect(preuve).toMatchObject({
      verdict: 'conforme',
      environnement: 'simule',
      environnementExige: 'recette',
      recevable: false,
    })
  })

  it('ne demande rien d’une exigence hors profil', async () => {
    const hors = une({ absente: true }, { verdict: null, exigence: { profils: ['Facultatif'] } })
    expect((await etatsDe(hors))?.etat).toBe('non-due')
  })
})

describe('chaque état d’une preuve, et la suite qu’il appelle', () => {
  it.each<[EtatDossier, ExigencePlantee, string]>([
    [
      'a-attester',
      une({ catalogue: { type: 'attestation' }, absente: true }, { verdict: null }),
      'docs/attestations.md',
    ],
    [
      'a-attester',
      une({ catalogue: { type: 'attestation' }, fichiers: [PDF], prise: { modele: true } }),
      'Signez ou obtenez',
    ],
    ['manquante', une({ absente: true }, { verdict: null }), 'Prenez-la : npx segur campagne'],
    ['manquante', une({ absente: true }), '--cible guide'],
    ['manquante', une({ absente: true }, { verdict: 'non-conforme' }), 'Lisez l’échec'],
    ['a-corriger', une({}, { verdict: 'non-conforme' }), 'Lisez l’échec'],
    ['a-corriger', une({}, { verdict: 'non-verifiable' }), 'Lisez l’échec'],
    [
      'en-double',
      une({
        fichiers: [
          { octets: 'a', type: 'image/png' },
          { octets: 'b', type: 'image/png' },
        ],
      }),
      'Un fichier par numéro',
    ],
    ['mauvais-type', une({ fichiers: [{ octets: '<p>', type: 'text/html' }] }), 'Remettez capture'],
    ['film-partiel', une({ prise: { film: FILM } }), 'docs/videos.md'],
    ['perimee', une({ prise: { versionLgc: '2.4.0' } }), 'sur la version 2.4.1'],
    [
      'autre-lieu',
      une({ catalogue: CARRE, prise: { environnement: 'simule' } }),
      'sur l’environnement de recette',
    ],
    ['provisoire', une({}, { exigence: { provisoire: true } }), 'segur referentiel importer'],
  ])('%s', async (etat, plantee, suite) => {
    const preuve = await etatsDe(plantee)
    expect(preuve?.etat).toBe(etat)
    expect(preuve?.suite).toContain(suite)
  })

  it('le même écran à deux numéros est en double, sauf s’ils demandent la même chose', async () => {
    const etats = async (...descriptions: readonly string[]) => {
      const preuves = descriptions.map((description) => ({ image: 7, catalogue: { description } }))
      const { comptes } = await planterDossier([{ id: 'FIC.01', preuves }]).verifier()
      return [comptes['en-double'], comptes.prete]
    }
    expect(await etats('Profil de l’utilisateur', 'Statut après')).toEqual([2, 0])
    expect(await etats('Profil de l’utilisateur', 'Profil de  l’Utilisateur')).toEqual([0, 2])
  })

  it('sur le LGC de référence, une bonne preuve est sans valeur', async () => {
    const { comptes } = await planterDossier([une({})], {
      campagne: { cible: 'reference' },
    }).verifier()
    expect(comptes['sans-valeur']).toBe(1)
  })

  it('périmée aussi quand la configuration annonce une autre version', async () => {
    const preuve = await etatsDe(une({}), { versionCandidate: '2.5.0' })
    expect(preuve?.etat).toBe('perimee')
    expect(preuve?.raisons).toContain('prise sur la version 2.4.1, candidate 2.5.0')
  })

  it('dit tous ses états, le plus lourd d’abord', async () => {
    const prise = { environnement: 'simule', versionLgc: '2.4.0' } as const
    const preuve = await etatsDe(une({ catalogue: CARRE, prise }))
    expect(preuve?.etats).toEqual(['perimee', 'autre-lieu'])
  })
})

describe('les comptes', () => {
  it('se font par chapitre et par profil', async () => {
    const exigence = { chapitre: 'AUT', profils: ['Facultatif'] }
    const verifie = await planterDossier(
      [une({}), une({ absente: true }, { id: 'AUT.01', exigence, verdict: null })],
      { campagne: { profils: ['Général', 'Facultatif'] } },
    ).verifier()
    expect(verifie.chapitres.map(({ code, comptes }) => [code, comptes.prete])).toEqual([
      ['FIC', 1],
      ['AUT', 0],
    ])
    expect(verifie.profils.map(({ nom, comptes }) => [nom, comptes.manquante])).toEqual([
      ['Général', 0],
      ['Facultatif', 1],
    ])
  })
})

describe('la campagne entière', () => {
  const ids = (verifie: { constats: readonly { id: string }[] }) =>
    verifie.constats.map(({ id }) => id)

  it.each([
    ['le LGC de référence', { cible: 'reference' }],
    ['un logiciel faussé', { mutations: ['nom-tronque'] }],
    ['une répétition', { repetition: true }],
  ] as const)('refuse %s', async (_, campagne) => {
    const verifie = await planterDossier([une({})], { campagne }).verifier()
    expect(ids(verifie)).toContain('dossier.logiciel-candidat')
    expect(verifie.complet).toBe(false)
  })

  it('voit un fichier changé après coup, et un manifeste illisible', async () => {
    const { dossier, lue, verifier } = planterDossier([une({})])
    const objet = lue.chapitres[0]?.exigences[0]?.scenarios[0]?.preuves[0]?.composition
    if (objet?.genre !== 'fichier') throw new Error('pas de fichier')
    writeFileSync(path.join(dossier, objet.fichier.chemin), 'autre')
    expect(ids(await verifier())).toEqual(['dossier.intact'])
    writeFileSync(path.join(dossier, 'manifeste.json'), '{"schema":')
    expect(ids(await verifier())).toEqual(['dossier.intact'])
  })

  it('ne prend pas les réponses, écrites après elle, pour un fichier ajouté', async () => {
    const { dossier, verifier } = planterDossier([une({})])
    writeFileSync(path.join(dossier, 'reponses.yaml'), 'schema: 1\nreponses: []\n')
    expect(ids(await verifier())).toEqual([])
  })

  it.each([
    ['à la fin', ['2.4.1', '2.4.2'], /2\.4\.2.*FIC\.02.*en cours de campagne/],
    ['au début', ['2.4.0', '2.4.1'], /2\.4\.0.*FIC\.01.*dès la première preuve/],
  ])('voit une autre version à l’écran %s', async (_, lues, dit) => {
    const plantees = lues.map((versionLue, i) =>
      une({ prise: { versionLgc: versionLue, versionLue } }, { id: `FIC.0${i + 1}` }),
    )
    const { constats } = await planterDossier(plantees).verifier()
    const observe = expect.stringMatching(dit)
    expect(constats).toMatchObject([{ id: 'dossier.version-ecran', gravite: 'bloquant', observe }])
  })

  it.each([
    ['que personne n’a lue à l’écran', { versionLue: null }, 'information'],
    ['qu’une campagne plus ancienne a lue sans le dire', { versionLue: undefined }, undefined],
  ] as const)('une version %s', async (_, prise, gravite) => {
    const { constats } = await planterDossier([une({ prise } as PreuvePlantee)]).verifier()
    expect(constats.find(({ id }) => id === 'dossier.version-ecran')?.gravite).toBe(gravite)
  })

  it('rapproche la version de la configuration et des papiers du CNDA', async () => {
    const papier = { homologation: 'INSi', statut: 'homologué', date: '2026-10-01' } as const
    const verifie = await planterDossier([une({})]).verifier({
      versionCandidate: '2.5.0',
      cnda: [{ ...papier, version: '2.3.0' }],
    })
    expect(ids(verifie)).toEqual(['dossier.version-configuration', 'dossier.version-cnda'])
  })

  it.each<[string, PreuvePlantee, RegExp | null]>([
    ['le même écran à une autre heure', { texte: 'Le 22/11/2026 à 09:12' }, null],
    ['un autre écran', { texte: 'Le 22/11/2026, bouton Envoyer' }, /changement sur 1\sécran \(/],
    [
      'un autre message',
      { texte: 'Le 22/11/2026 à 17:40', envoi: '<q><Nom>NESSI</Nom></q>' },
      /changement sur 1\smessage \(/,
    ],
  ])('compare à la campagne précédente de la même version : %s', async (_, precise, dit) => {
    const racine = dossierTemporaire()
    const jouer = (debut: string, preuve: PreuvePlantee) =>
      planterDossier([une(preuve)], { racine, campagne: { debut } })
    const base = { texte: 'Le 20/11/2026 à 17:40', envoi: '<q><Nom>ADRUN</Nom></q>' }
    jouer('2026-11-20T08:00:00.000Z', base)
    const { constats } = await jouer('2026-11-22T08:00:00.000Z', { ...base, ...precise }).verifier()
    const attendu = { id: 'dossier.version-deja-vue', observe: expect.stringMatching(dit ?? '') }
    expect(constats).toMatchObject(dit === null ? [] : [attendu])
  })

  it('lue sous une autre révision, elle le dit', async () => {
    const rem = { code: 'FIC-LGC-Va1', rem: 'REM-FIC', revision: 'avant', statut: 'essai' }
    const verifie = await planterDossier([une({})], { campagne: { rem } }).verifier()
    expect(ids(verifie)).toEqual(['dossier.revision'])
    expect(verifie.rem.revision).toBe('essai-1')
  })
})

describe('la suite', () => {
  const gestes = async (plantees: readonly ExigencePlantee[], campagne = {}) => {
    const { ensuite } = await planterDossier(plantees, { campagne }).verifier()
    return ensuite.map(({ commande, quoi }) => commande ?? quoi)
  }

  it('rejoue d’abord, atteste et répond ensuite', async () => {
    const absente = une({ absente: true }, { verdict: null })
    const piece = une({ catalogue: { type: 'attestation' }, absente: true }, { id: 'FIC.02' })
    expect(await gestes([absente, { ...piece, verdict: null }])).toEqual([
      'npx segur campagne --rem FIC-LGC-Va1 --chapitre FIC',
      expect.stringContaining('1\u00a0pièce à attester'),
      'npx segur dossier verifier --questions',
    ])
  })

  it('ne fait prendre que les chapitres où il manque quelque chose', async () => {
    const autre = une({ absente: true }, { id: 'AUT.01', verdict: null })
    const [premier] = await gestes([une({}), { ...autre, exigence: { chapitre: 'AUT' } }])
    expect(premier).toBe('npx segur campagne --rem FIC-LGC-Va1 --chapitre AUT')
  })

  it('sur le LGC de référence, tout est à jouer sur le logiciel', async () => {
    const [premier, second] = await gestes([une({ absente: true })], { cible: 'reference' })
    expect(premier).toContain('--cible <votre pilote, ou guide>')
    expect(second).toBe('npx segur dossier verifier --questions')
  })

  it('d’un dossier complet, il reste à l’assembler', async () => {
    const { ensuite } = await planterDossier([une({ catalogue: CARRE })]).verifier({
      reponses: REPONSES_EN_REGLE,
    })
    expect(ensuite.map(({ commande }) => commande)).toEqual(['npx segur dossier assembler'])
  })

  it('nomme la campagne quand ce n’est pas la dernière', async () => {
    const racine = dossierTemporaire()
    const { dossier, verifier } = planterDossier([une({})], { racine })
    planterDossier([une({})], { racine })
    const { ensuite } = await verifier()
    expect(ensuite.map(({ commande }) => commande)).toEqual([
      `npx segur dossier verifier ${dossier} --questions`,
    ])
  })

  it('ne propose pas d’écrire des questions déjà écrites', async () => {
    const { dossier, verifier } = planterDossier([une({})])
    writeFileSync(path.join(dossier, 'reponses.yaml'), 'schema: 1\nreponses: []\n')
    const { ensuite } = await verifier()
    expect(ensuite).toMatchObject([
      { commande: null, quoi: expect.stringContaining('reponses.yaml') },
    ])
  })
})
