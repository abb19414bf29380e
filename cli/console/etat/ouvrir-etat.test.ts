import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { z } from 'zod'
import { ouvrirEtat } from './ouvrir-etat.ts'

const dossier = mkdtempSync(path.join(tmpdir(), 'segur-etat-'))
afterAll(() => rmSync(dossier, { recursive: true, force: true }))

const NOMS = z.array(z.string())

it('garde ce qui a été changé, relu par une autre console', () => {
  ouvrirEtat(dossier, 'noms', NOMS, []).changer((noms) => [...noms, 'a'])
  ouvrirEtat(dossier, 'noms', NOMS, []).changer((noms) => [...noms, 'b'])
  expect(ouvrirEtat(dossier, 'noms', NOMS, []).lire()).toEqual(['a', 'b'])
})

it('met de côté un état illisible au lieu de le perdre', () => {
  writeFileSync(path.join(dossier, 'abime.json'), '["à moitié')
  expect(ouvrirEtat(dossier, 'abime', NOMS, ['vide']).lire()).toEqual(['vide'])
  expect(readdirSync(dossier)).toContain('abime.json.abime')
})

it('refuse un nom qui composerait un chemin', () => {
  expect(() => ouvrirEtat(dossier, '../ailleurs', NOMS, [])).toThrow(/refusé/)
})
