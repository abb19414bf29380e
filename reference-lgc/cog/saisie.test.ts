import { rmSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  ADRUN,
  champDe,
  creer,
  creerNavigateur,
  type Navigateur,
  ouvrirLgc,
  remettreANeuf,
  valeur,
} from '../essai/navigateur.essai.ts'
import type { Lgc } from '../index.ts'
import { ecrireJeu } from './insee/jeu.essai.ts'

let dossier: string
let lgc: Lgc
let n: Navigateur
beforeAll(() => {
  dossier = ecrireJeu()
  lgc = ouvrirLgc({ cogDossier: dossier })
})
afterAll(() => {
  lgc.fermer()
  rmSync(dossier, { recursive: true })
})
beforeEach(async () => {
  await remettreANeuf(lgc)
  n = creerNavigateur(lgc)
  await n.connecter()
})

const chercher = (lieuCherche: string, dateNaissance: string) =>
  creer(n, { ...ADRUN, dateNaissance, lieuNaissance: '', lieuCherche })

/** Les codes que la page propose de choisir. */
const proposes = (html: string) =>
  [...html.matchAll(/name="choisirLieu" value="(\w+)"/g)].map(([, code]) => code)

describe('le lieu de naissance', () => {
  test.each([
    ['04/05/1980', '97123'],
    ['04/05/2012', '97701'],
  ])('se propose tel qu’il était le %s', async (naissance, code) => {
    const page = await chercher('saint barthelemy', naissance)
    expect(proposes(page.html)).toEqual([code])
    expect(page.texte).toContain(`Lieux qui portaient ce nom ou ce code le ${naissance}.`)
    expect(page.texte).toContain('millésime 2026')
  })

  test('d’une autre époque se montre faute de mieux, et le dit', async () => {
    const page = await chercher('oran', '04/05/1990')
    expect(proposes(page.html)).toEqual(['92352'])
    expect(page.texte).toContain('Aucun lieu de ce nom le 04/05/1990')
    expect(page.texte).toContain('hors de cette période')
  })

  test('sans date lisible, toutes les époques sont proposées', async () => {
    const page = await chercher('saint barthelemy', '1980')
    expect(proposes(page.html)).toEqual(['97701', '97123'])
  })

  test('inconnu n’est jamais prérempli, se choisit, et se garde', async () => {
    const vierge = await creer(n, { nomNaissance: 'ADRUN' })
    expect(champDe(vierge.html, 'lieuNaissance')).toBe('')
    const page = await chercher('nulle part', '31/12/1975')
    expect(proposes(page.html)).toEqual(['99999'])
    const choisi = await creer(n, { ...ADRUN, lieuNaissance: '', choisirLieu: '99999' })
    expect(champDe(choisi.html, 'lieuNaissance')).toBe('99999')
    const fiche = await creer(n, { ...ADRUN, lieuNaissance: '99999' })
    expect(valeur(fiche.html, 'Code du lieu de naissance')).toBe('99999 Lieu inconnu')
  })

  test('se lit sous son nom de la naissance', async () => {
    const fiche = await creer(n, { ...ADRUN, lieuNaissance: '51108' })
    expect(valeur(fiche.html, 'Code du lieu de naissance')).toBe('51108 Châlons-sur-Marne')
  })

  test('absent de la table est gardé, et marqué', async () => {
    const fiche = await creer(n, { ...ADRUN, lieuNaissance: '85756' })
    expect(valeur(fiche.html, 'Code du lieu de naissance')).toBe('85756 code inconnu de la table')
  })
})
