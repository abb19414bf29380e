import { describe, expect, it } from 'vitest'
import { preuveFictive } from '../essais/referentiel-fictif.ts'
import type { FaitsPreuve } from './faits.ts'
import { jugerRecevabilite } from './index.ts'

const enRecette = preuveFictive('FIC.01.01.01', { environnementExige: 'recette' })

const FILM = {
  cadre: 'ecran-virtuel',
  debut: '2026-11-20T12:01:35.837Z',
  fin: '2026-11-20T12:01:51.355Z',
} as const

/** Une preuve bonne en tout point, prise où il faut. */
function faits(precise: Partial<FaitsPreuve> = {}): FaitsPreuve {
  return {
    cible: 'pilotes/cabinet.ts',
    mutations: [],
    campagneDeRepetition: false,
    versionCandidate: '2.4.1',
    presence: 'prise',
    nonDue: null,
    verdict: 'conforme',
    provisoire: false,
    demandee: enRecette,
    environnement: 'recette',
    versionLgc: '2.4.1',
    typeMime: 'image/png',
    fichiersRemis: 1,
    modele: false,
    film: null,
    ...precise,
  }
}

describe('jugerRecevabilite', () => {
  it('admet une preuve conforme prise au lieu exigé', () => {
    expect(jugerRecevabilite(faits())).toEqual({
      recevable: true,
      motif: 'Recevable, prise sur l’environnement de recette comme exigé.',
      repetition: false,
      refus: [],
    })
  })

  it('admet une attestation', () => {
    expect(jugerRecevabilite(faits({ verdict: 'atteste' })).recevable).toBe(true)
  })

  it('admet une preuve prise n’importe où quand aucun lieu n’est exigé', () => {
    const demandee = preuveFictive('FIC.02.01.01')
    const rendu = jugerRecevabilite(faits({ demandee, environnement: 'simule' }))
    expect(rendu).toMatchObject({ recevable: true, repetition: false })
  })

  it('appelle répétition une preuve conforme prise sur un simulateur, et dit où la refaire', () => {
    expect(jugerRecevabilite(faits({ environnement: 'simule' }))).toEqual({
      recevable: false,
      motif: 'Répétition, à refaire sur l’environnement de recette.',
      repetition: true,
      refus: [
        { regle: 'environnement', raison: 'répétition, à refaire sur l’environnement de recette' },
      ],
    })
  })

  it('n’appelle pas répétition une preuve dont le scénario a échoué', () => {
    const rendu = jugerRecevabilite(faits({ environnement: 'simule', verdict: 'non-conforme' }))
    expect(rendu).toMatchObject({ recevable: false, repetition: false })
  })

  it('refuse un lieu réel qui n’est pas celui exigé', () => {
    const { motif } = jugerRecevabilite(faits({ environnement: 'formation' }))
    expect(motif).toBe('Répétition, à refaire sur l’environnement de recette.')
  })

  it('admet avec réserve un numéro provisoire', () => {
    const { recevable, motif } = jugerRecevabilite(faits({ provisoire: true }))
    expect(recevable).toBe(true)
    expect(motif).toContain('numéro provisoire')
  })

  it('dit à la fois ce qu’il faut refaire et ce qui est définitif', () => {
    const { motif } = jugerRecevabilite(faits({ environnement: 'simule', cible: 'reference' }))
    expect(motif).toBe(
      'Répétition, à refaire sur l’environnement de recette ; prise sur le LGC de référence, qui n’est pas candidat.',
    )
  })

  it.each<[string, Partial<FaitsPreuve>, string]>([
    ['le LGC de référence', { cible: 'reference' }, 'LGC de référence'],
    ['un mutant', { mutations: ['ins-sans-insi'] }, 'volontairement faussé (ins-sans-insi)'],
    ['une campagne de répétition', { campagneDeRepetition: true }, 'lancée en répétition'],
    ['un scénario non conforme', { verdict: 'non-conforme' }, 'non conforme'],
    ['un scénario non vérifiable', { verdict: 'non-verifiable' }, 'pas pu être vérifié'],
    ['un scénario sans objet', { verdict: 'sans-objet' }, 'sans objet'],
    ['un scénario sans verdict', { verdict: null }, 'pas de verdict'],
    ['un mauvais type', { typeMime: 'text/html' }, 'auvais type : fichier text/html'],
    ['deux fichiers', { fichiersRemis: 2 }, '2 fichiers remis'],
    ['une autre version', { versionLgc: '2.4.0' }, 'version 2.4.0'],
    ['une preuve manquante', { presence: 'manquante' }, 'ne l’a pas prise'],
    ['un modèle d’attestation', { modele: true }, 'sans valeur'],
    [
      'une preuve que rien ne demande, en disant pourquoi',
      { presence: 'non-due', nonDue: 'La preuve X la remplace.' },
      'Non demandée : la preuve X la remplace.',
    ],
    ['une preuve non demandée', { presence: 'non-due' }, 'Non demandée'],
  ])('refuse %s', (_, precise, motif) => {
    const rendu = jugerRecevabilite(faits(precise))
    expect(rendu.recevable).toBe(false)
    expect(rendu.motif).toContain(motif)
  })

  it.each([
    [
      'page',
      'Film de la page seule, sans barre d’adresse ni date du poste : sans ffmpeg (installez',
    ],
    ['aucun', 'Aucun film, sans barre d’adresse'],
  ] as const)('refuse une vidéo au cadre « %s », avec la raison et le remède', (cadre, motif) => {
    const empechement = { raison: 'sans ffmpeg', remede: 'installez-le' }
    const film = { ...FILM, cadre, empechement }
    const rendu = jugerRecevabilite(faits({ film, environnement: 'simule' }))
    expect(rendu).toMatchObject({ recevable: false, repetition: false })
    expect(rendu.motif).toContain(motif)
  })

  it('admet une vidéo de tout l’écran', () => {
    const { recevable, motif } = jugerRecevabilite(faits({ film: FILM }))
    expect(recevable).toBe(true)
    expect(motif).not.toContain(' ; ')
  })

  it('demande de regarder le film de l’écran d’un poste', () => {
    const film = { ...FILM, cadre: 'ecran-du-poste' } as const
    const { recevable, motif } = jugerRecevabilite(faits({ film }))
    expect(recevable).toBe(true)
    expect(motif).toContain('date et l’heure du bureau')
  })

  it('dit que l’horloge du banc était avancée pendant le film', () => {
    const { recevable, motif } = jugerRecevabilite(
      faits({ film: { ...FILM, avanceHorlogeS: 172_800 } }),
    )
    expect(recevable).toBe(true)
    expect(motif).toContain('en avance de 2 jours sur celle du poste, seule filmée')
  })

  it('dit où fournir une preuve que rien n’a prise, et rien d’autre', () => {
    const precise = { presence: 'a-fournir', verdict: null, cible: 'reference' } as const
    expect(jugerRecevabilite(faits(precise)).motif).toBe(
      'À fournir, sur l’environnement de recette.',
    )
  })
})
