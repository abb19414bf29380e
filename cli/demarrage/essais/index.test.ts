import { expect, test } from 'vitest'
import { verifierBanc } from './index.ts'
import type { Bilan, Verification } from './types.ts'

const verification = (nom: string, executer: () => Promise<Bilan>): Verification => ({
  nom,
  titre: `Vérification ${nom}`,
  executer,
})

const bilan = (passes: number, echecs: number): Bilan => ({
  passes,
  echecs,
  resume: `${passes} et ${echecs}`,
  details: ['le détail'],
})

async function derouler(args: readonly string[], ...verifications: Verification[]) {
  const lignes: string[] = []
  const code = await verifierBanc(
    args,
    verifications.map((une) => [une]),
    (ligne) => lignes.push(ligne),
  )
  return { code, lignes, texte: lignes.join('\n') }
}

test('tout passe : code 0, et la dernière ligne compte les essais', async () => {
  const { code, lignes, texte } = await derouler(
    [],
    verification('a', async () => bilan(1, 0)),
    verification('b', async () => bilan(41, 0)),
  )
  expect(code).toBe(0)
  expect(lignes.at(-1)).toBe('42 passed, 0 failed')
  expect(texte).not.toContain('le détail')
})

test('un échec, ou une vérification qui casse, n’arrête pas les suivantes', async () => {
  const { code, lignes, texte } = await derouler(
    [],
    verification('a', async () => bilan(2, 3)),
    verification('b', () => Promise.reject(new Error('outil absent'))),
    verification('c', async () => bilan(5, 0)),
  )
  expect(code).toBe(1)
  expect(lignes.at(-1)).toBe('7 passed, 4 failed')
  expect(texte).toMatch(
    /✗ Vérification a[\s\S]+le détail[\s\S]+outil absent[\s\S]+✓ Vérification c/,
  )
})

test('« --seulement » ne lance que la vérification nommée', async () => {
  const { code, lignes } = await derouler(
    ['--seulement', 'b'],
    verification('a', () => Promise.reject(new Error('lancée à tort'))),
    verification('b', async () => bilan(1, 0)),
  )
  expect([code, lignes.at(-1)]).toEqual([0, '1 passed, 0 failed'])
})

test('« --seulement » d’un nom inconnu donne les noms et sort avec 2', async () => {
  const { code, texte } = await derouler(
    ['--seulement', 'x'],
    verification('a', async () => bilan(1, 0)),
  )
  expect(code).toBe(2)
  expect(texte).toMatch(/\ba\b/)
})
