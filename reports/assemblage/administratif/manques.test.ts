import { describe, expect, it } from 'vitest'
import { releverManques } from './manques.ts'
import type { DossierAdministratif } from './types.ts'

const COMPLET: DossierAdministratif = {
  editeur: {
    denomination: 'Éditeur fictif',
    siret: '73282932000074',
    nie: '1234',
    nil: '5678',
    formeJuridique: 'SAS',
    siege: { adresse: '1 rue des Essais', codePostal: '75001', ville: 'Paris' },
    representant: { nom: 'Camille TESTIER', fonction: 'présidente', courriel: 'c@exemple.test' },
    contact: { nom: 'Dominique ESSAI', telephone: '0465710001' },
  },
  version: { denominationCommerciale: 'Cabinet Démo', groupement: [], attestationCnda: 'A-1' },
  solution: {
    versionTechnique: '2.4.1',
    versions: [],
    distributeurs: [],
    documentation: 'perimetre.pdf',
  },
  composants: [],
  financement: { demande: false, versionsRetirees: [] },
}

const CHEF = { denomination: 'A', siret: '73282932000074', role: 'chef-de-file' } as const
const PROXY = {
  editeur: 'P',
  denomination: 'Proxy',
  version: '1',
  chapitre: 'PSC',
  proxy: true,
} as const

const manques = (precise: Partial<DossierAdministratif>, rem = 'MDV-LGC-SF-Va1') =>
  releverManques({ ...COMPLET, ...precise }, { rem, versionLgc: '2.4.1', chapitres: ['PSC'] }).map(
    ({ champ }) => champ,
  )

describe('les champs obligatoires', () => {
  it('ne manquent pas d’un dossier complet', () => {
    expect(manques({})).toEqual([])
  })

  it('sont tous dits d’un dossier vide, dans l’ordre du formulaire', () => {
    const editeur = { denomination: 'X', siret: null, nie: null, nil: null }
    const version = { denominationCommerciale: 'X', groupement: [] }
    const solution = { versionTechnique: '9', versions: [], distributeurs: [] }
    expect(manques({ editeur, version, solution, composants: null })).toEqual([
      'editeur.siret',
      'administratif.formeJuridique',
      'administratif.siege',
      'administratif.representant.nom',
      'administratif.representant.fonction',
      'administratif.representant',
      'administratif.contact.nom',
      'administratif.contact',
      'editeur.nie',
      'editeur.nil',
      'administratif.attestationCnda',
      'produit.version',
      'administratif.documentation',
      'administratif.composants',
    ])
  })

  it('de vague 2 : la candidature et le proxy Pro Santé Connect, la même dénomination', () => {
    expect(manques({}, 'SFP-LGC-Va2')).toEqual([
      'administratif.candidaturePsc',
      'administratif.composants[].proxy',
    ])
    const candidaturePsc = { numero: '7', denomination: 'Autre nom' }
    const version = { ...COMPLET.version, candidaturePsc }
    expect(manques({ version, composants: [PROXY] }, 'SFP-LGC-Va2')).toEqual([
      'administratif.candidaturePsc.denomination',
    ])
  })

  it('d’un groupement, d’un composant et d’un financement', () => {
    const version = { ...COMPLET.version, groupement: [CHEF, CHEF] }
    const composants = [{ ...PROXY, chapitre: 'ZZZ' }]
    const financement = { demande: true, versionsRetirees: [] }
    expect(manques({ version, composants, financement })).toEqual([
      'administratif.composants[].chapitre',
      'administratif.groupement',
      'administratif.versionsRetirees',
    ])
  })
})
