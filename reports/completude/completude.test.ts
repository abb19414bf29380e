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

  it('lit la version à l’écran de la première et de la dernière preuve', async () => {
    const plantees = ['2.4.1', '2.4.2'].map((versionLgc, i) =>
      une({ prise: { versionLgc } }, { id: `FIC.0${i + 1}` }),
    )
    const { constats } = await planterDossier(plantees).verifier()
    const observe = expect.stringMatching(/2\.4\.2.*FIC\.02/)
    expect(constats).toMatchObject([{ id: 'dossier.version-ecran', gravite: 'bloquant', observe }])
  })

  it('rapproche la version de la configuration et des papiers du CNDA', async () => {
    const papier = { homologation: 'INSi', statut: 'homologué', date: '2026-10-01' } as const
    const verifie = await planterDossier([une({})]).verifier({
      versionCandidate: '2.5.0',
      cnda: [{ ...papier, version: '2.3.0' }],
    })
    expect(ids(verifie)).toEqual(['dossier.version-configuration', 'dossier.version-cnda'])
  })

  it.each([
    ['le même écran à une autre heure', 'Le 22/11/2026 à 09:12', []],
    ['un autre écran', 'Le 22/11/2026, bouton Envoyer', ['dossier.version-deja-vue']],
  ])('compare à la campagne précédente de la même version : %s', async (_, texte, attendus) => {
    const racine = dossierTemporaire()
    const jouer = (debut: string, dit: string) =>
      planterDossier([une({ texte: dit })], { racine, campagne: { debut } })
    jouer('2026-11-20T08:00:00.000Z', 'Le 20/11/2026 à 17:40')
    const seconde = jouer('2026-11-22T08:00:00.000Z', texte)
    expect(ids(await seconde.verifier())).toEqual(attendus)
  })
})
