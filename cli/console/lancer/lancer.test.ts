import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chargerReferentiel } from '../../../rem/index.ts'
import { validerConfig } from '../../config/charger.ts'
import { choixDeLAdresse, choixDuFormulaire } from './choix.ts'
import { lireDemande } from './lire-demande.ts'
import { reduireSelection } from './reduire-selection.ts'

const referentiel = chargerReferentiel()
const racine = mkdtempSync(path.join(tmpdir(), 'segur-lancer-'))
const dossierTravail = path.join(racine, 'projet')
beforeAll(() => {
  mkdirSync(dossierTravail)
  writeFileSync(path.join(dossierTravail, 'pilote.ts'), '')
  writeFileSync(path.join(racine, 'dehors.ts'), '')
  symlinkSync(path.join(racine, 'dehors.ts'), path.join(dossierTravail, 'lien.ts'))
})
afterAll(() => rmSync(racine, { recursive: true, force: true }))

const lire = (champs: string) =>
  lireDemande(choixDuFormulaire(new URLSearchParams(champs)), {
    referentiel,
    cibleConfig: '/ailleurs/pilote.ts',
    dossierTravail,
  })

describe('le formulaire', () => {
  it('vide, joue tout ce que le profil Général demande', () => {
    expect(lire('cible=reference')).toMatchObject({
      demande: { profils: ['Général'], chapitres: [], exigences: [], scenarios: [] },
    })
  })

  it('dit toutes ses erreurs à la fois', () => {
    const lue = lire('cible=guide&mutations=nom-tronque&scenario=INS.99.99')
    expect(lue).toMatchObject({
      erreurs: { mutations: expect.anything(), selection: expect.anything() },
    })
  })

  it('refuse une sélection que les profils écartent tout entière', () => {
    expect(lire('cible=reference&exigence=INS.52')).toMatchObject({
      erreurs: { selection: expect.stringContaining('profils') },
    })
  })

  it.each([
    ['pilote.ts', null],
    ['/ailleurs/pilote.ts', null],
    ['absent.ts', 'Aucun fichier'],
    ['../dehors.ts', 'doit être dans le dossier'],
    ['lien.ts', 'doit être dans le dossier'],
    ['', 'Donnez le chemin'],
  ])('le pilote « %s » : %s', (pilote, erreur) => {
    const lue = lire(String(new URLSearchParams({ cible: 'pilote', pilote })))
    if (erreur === null) expect(lue).toHaveProperty('demande')
    else expect(lue).toMatchObject({ erreurs: { cible: expect.stringContaining(erreur) } })
  })
})

describe('une page neuve', () => {
  it('reprend la configuration et ce que l’adresse désigne', () => {
    const demande = new URLSearchParams('scenario=INS.22.01')
    expect(choixDeLAdresse(demande, validerConfig({}, null), referentiel)).toMatchObject({
      cible: 'reference',
      profils: [
        'Général',
        'Centres de santé',
        'Opérateur Mailiz',
        "Stockage des copies de titres d'identité",
      ],
      scenarios: ['INS.22.01'],
    })
  })

  it('renvoyée par la recherche, garde les cases décochées', () => {
    const demande = new URLSearchParams('cible=guide&texte=statut')
    expect(choixDeLAdresse(demande, validerConfig({}, null), referentiel)).toMatchObject({
      cible: 'guide',
      profils: [],
      texte: 'statut',
    })
  })
})

describe('la sélection', () => {
  const VIDE = { chapitres: [], exigences: [], scenarios: [] }
  it('d’un chapitre seul reste un chapitre', () => {
    const choix = { ...VIDE, chapitres: ['INS'] }
    expect(reduireSelection(referentiel, choix)).toEqual(choix)
  })

  it('d’un chapitre et d’un scénario d’un autre les garde tous deux', () => {
    const reduite = reduireSelection(referentiel, {
      ...VIDE,
      chapitres: ['APCV'],
      scenarios: ['INS.22.01'],
    })
    expect(reduite.chapitres).toEqual([])
    expect(reduite.exigences.length).toBeGreaterThan(0)
    expect(reduite.scenarios).toEqual(['INS.22.01'])
  })

  it('ne redit pas les scénarios d’une exigence entière', () => {
    const choix = { ...VIDE, exigences: ['INS.22'], scenarios: ['INS.22.01'] }
    expect(reduireSelection(referentiel, choix)).toEqual({ ...VIDE, exigences: ['INS.22'] })
  })
})
