import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Echec } from '../../reports/index.ts'
import { RACINE } from '../chemins.ts'
import { ecrireEchecs } from './ecrire-echecs.ts'

const echec = (scenario: string): Echec => ({
  scenario,
  objectif: 'Une identité nouvelle est provisoire',
  etat: 'non-conforme',
  explication: {
    responsable: 'lgc',
    pourquoi: 'Le logiciel ne fait pas ce que l’exigence demande.',
    attendu: 'INS.22 Statut : « provisoire »',
    observe: 'x'.repeat(5000),
    ou: 'bandeau d’identité',
    suite: 'Corriger.',
    page: 'docs/lire-un-echec.md#le-logiciel',
  },
})

test('un échec répond à cinq questions et nomme sa page', () => {
  const texte = ecrireEchecs([echec('INS.22.01')]).join('\n')
  expect(texte).toMatch(
    /✗ INS\.22\.01[\s\S]+Attendu[\s\S]+Observé[\s\S]+Où[\s\S]+Qui corrige +Le logiciel\.[\s\S]+Que faire[\s\S]+Aide +docs/,
  )
})

test('une valeur démesurée est coupée', () => {
  expect(Math.max(...ecrireEchecs([echec('A')]).map((ligne) => ligne.length))).toBeLessThan(400)
})

test('beaucoup d’échecs ne noient pas le bilan', () => {
  const lignes = ecrireEchecs(Array.from({ length: 9 }, (_, i) => echec(`INS.${i}`)))
  expect(lignes.filter((ligne) => ligne.startsWith('✗'))).toHaveLength(5)
  expect(lignes.at(-1)).toMatch(/et 4 autres échecs/)
  expect(ecrireEchecs([])).toEqual([])
})

/** L'ancre que GitHub donne à un titre. */
const ancre = (titre: string) =>
  titre
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-')

test('chaque page nommée par une règle existe, ancre comprise', () => {
  const dossier = path.join(RACINE, 'reports', 'explication', 'regles')
  const sources = ['condamne', 'non-joint', 'sans-verdict'].map((nom) =>
    readFileSync(path.join(dossier, `${nom}.ts`), 'utf8'),
  )
  const pages = sources.flatMap((source) => [...source.matchAll(/'(docs\/[^'#]+)#([^']+)'/g)])
  expect(pages.length).toBeGreaterThan(5)
  for (const [, fichier = '', cherchee] of pages) {
    const chemin = path.join(RACINE, fichier)
    expect(existsSync(chemin)).toBe(true)
    const titres = [...readFileSync(chemin, 'utf8').matchAll(/^#+ (.+)$/gm)]
    expect(titres.map(([, titre = '']) => ancre(titre))).toContain(cherchee)
  }
})
