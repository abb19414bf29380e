import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EN_TETE_MODELE } from '../../mocks/insi/jeu/colonnes.ts'
import { lireJeu } from '../../mocks/insi/jeu/lire-jeu.ts'
import { RACINE } from '../chemins.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { AUCUNES_IDENTITES, chargerIdentites, demandeIdentites } from './lire-identites.ts'

const TETE = 'nom_naissance;prenoms;sexe;date_naissance;lieu_naissance;matricule;cle'
const ALBA = 'ESSAI;ALBA;F;15/12/1990;99352;2901299999001;92'
const FAUSSE = 'ESSAI;ALBA;I;15/12/1990;99352;2901299999002;91'

let dossier: string
beforeAll(async () => {
  dossier = await mkdtemp(path.join(tmpdir(), 'segur-identites-'))
})
afterAll(() => rm(dossier, { recursive: true, force: true }))

async function fichier(...lignes: readonly string[]): Promise<string> {
  const chemin = path.join(dossier, `jeu-${Math.random()}.csv`)
  await writeFile(chemin, [TETE, ...lignes].join('\n'))
  return chemin
}

const charger = (identites: string, reste = {}) =>
  chargerIdentites({ ...AUCUNES_IDENTITES, identites, ...reste })
const refus = (attente: Promise<unknown>) =>
  attente.then(
    () => null,
    (erreur: unknown) => (erreur instanceof ErreurSegur ? erreur : null),
  )

describe('le fichier d’identités', () => {
  test('sans fichier, la base publique seule', async () => {
    expect(await chargerIdentites(AUCUNES_IDENTITES)).toBeNull()
  })

  test('se charge pour s’ajouter à la base', async () => {
    const charge = await charger(await fichier(ALBA))
    expect(charge).toMatchObject({ jeu: { mode: 'ajouter' }, avertissements: [] })
    expect(charge?.jeu.identites).toHaveLength(1)
  })

  test('est refusé entier pour une ligne fausse, chaque défaut situé', async () => {
    const erreur = await refus(charger(await fichier(ALBA, FAUSSE)))
    expect(erreur?.code).toBe('SEGUR-SIM-004')
    expect(erreur?.details).toEqual(['ligne 3, colonne 3, « sexe » : doit valoir « F » ou « M »'])
  })

  test('sur demande, garde les bonnes lignes et dit celles qu’il écarte', async () => {
    const charge = await charger(await fichier(ALBA, FAUSSE), { lignesFausses: 'ignorer' })
    expect(charge?.jeu.identites).toHaveLength(1)
    expect(charge?.avertissements.join()).toMatch(/ligne 3/)
  })

  test('sans une seule bonne ligne, est refusé même sur demande', async () => {
    const erreur = await refus(charger(await fichier(FAUSSE), { lignesFausses: 'ignorer' }))
    expect(erreur?.code).toBe('SEGUR-SIM-004')
  })

  test.each([
    ['absent', () => path.join(dossier, 'absent.csv'), /n’existe pas/],
    ['dossier', () => dossier, /./],
  ])('%s : dit pourquoi', async (_, chemin, motif) => {
    const erreur = await refus(charger(chemin()))
    expect(erreur?.code).toBe('SEGUR-SIM-003')
    expect(erreur?.message).toMatch(motif)
  })

  test('le modèle de la documentation se charge sans défaut', async () => {
    const page = await readFile(path.join(RACINE, 'docs', 'identites-de-test.md'), 'utf8')
    expect(page).toContain(`\n${EN_TETE_MODELE.join(';')}\n`)
    const blocs = [...page.matchAll(/```(?:text|json)\n(nom_naissance[\s\S]+?|\[\{[\s\S]+?)```/g)]
    const lus = blocs.map(([, bloc]) => lireJeu(new TextEncoder().encode(bloc)))
    expect(lus.map(({ identites }) => identites.length)).toEqual([4, 1])
    expect(lus.flatMap(({ defauts, avertissements }) => [...defauts, ...avertissements])).toEqual(
      [],
    )
  })

  test('l’option l’emporte sur la configuration', () => {
    const config = { ...AUCUNES_IDENTITES, identites: 'config.csv' }
    expect(demandeIdentites({}, config)).toBe(config)
    expect(demandeIdentites({ identites: 'a.csv', 'identites-seules': true }, config)).toEqual({
      identites: 'a.csv',
      mode: 'remplacer',
      lignesFausses: 'refuser',
    })
  })
})
