import { describe, expect, it } from 'vitest'
import { estContrat, jugerCommentaires } from './commentaires.ts'
import { lireFichiers } from './lister-fichiers.ts'
import { RACINE } from './racine.ts'

const juger = (texte: string) => jugerCommentaires([{ chemin: 'mocks/contrat.ts', texte }])
const BON = '/** Rend le code retour de la réponse. */'

const FAUTIFS: Record<string, string> = {
  'une fonction nue': 'export function f() {}',
  'une fonction fléchée nue': 'export const f = () => 1',
  'une fonction fléchée habillée': 'export const f = (() => 1) satisfies X',
  'une fonction asynchrone nue': 'export async function f() {}',
  'une fonction générique par défaut': 'export default function <T>(a: T) { return a }',
  'une fonction exportée plus loin': 'function f() {}\nexport { f as g }',
  'une classe nue': 'export class F {}',
  'une méthode nue': `${BON}\nexport class F { m() {} }`,
  'une méthode d’interface nue': `${BON}\nexport interface F { m(): void }`,
  'un commentaire ordinaire': '/* Rend le code retour de la réponse. */\nexport function f() {}',
  'un commentaire de ligne': '// /** Rend le code retour de la réponse. */\nexport function f() {}',
  'le commentaire d’une autre': `${BON}\nconst a = 1\nexport const f = () => a`,
  'un commentaire trop court': '/** Rend. */\nexport function f() {}',
}

const JUSTES: Record<string, string> = {
  'une fonction documentée': `${BON}\nexport function f() {}`,
  'un commentaire suivi d’une note du correcteur': `${BON}\n// biome-ignore lint: essai\nexport function f() {}`,
  'une fonction interne': 'function f() {}\nexport const a = f()',
  'une donnée': 'export const A = [1] as const\nexport type B = typeof A',
  'un ré-export, documenté à sa source': "export { f } from './f.ts'",
  'une classe documentée': `${BON}\nexport class F { #p() {}\nconstructor() {}\n${BON}\nm() {} }`,
}

describe('les commentaires de documentation', () => {
  it.each(Object.entries(FAUTIFS))('%s est signalée', (_, texte) => {
    expect(juger(texte)).toHaveLength(1)
  })

  it.each(Object.entries(JUSTES))('%s passe', (_, texte) => {
    expect(juger(texte)).toEqual([])
  })

  it('une méthode d’interface hors d’un contrat passe', () => {
    const texte = 'export interface F { m(): void }'
    expect(jugerCommentaires([{ chemin: 'mocks/insi/etat.ts', texte }])).toEqual([])
  })

  it('accompagnent chaque fonction exportée des simulateurs, schémas, référentiels et du contrat', () => {
    const sources = lireFichiers(RACINE, estContrat)
    expect(sources.length).toBeGreaterThan(10)
    expect(jugerCommentaires(sources)).toEqual([])
  })
})
