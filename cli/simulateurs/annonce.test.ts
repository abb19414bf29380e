import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { annoncer, lireAnnonce, lireJeton } from './annonce.ts'

let dossier: string
const fichier = () => path.join(dossier, 'sous', 'annonce.json')
beforeEach(() => {
  dossier = mkdtempSync(path.join(tmpdir(), 'annonce-'))
})
afterEach(() => rmSync(dossier, { recursive: true, force: true }))

it('se lit tant que les simulateurs tournent, puis plus', () => {
  const taire = annoncer(fichier(), 'http://127.0.0.1:9400')
  expect(lireAnnonce(fichier())).toBe('http://127.0.0.1:9400')
  taire()
  expect(lireAnnonce(fichier())).toBeNull()
})

it('n’efface pas l’annonce d’autres simulateurs', () => {
  const taire = annoncer(fichier(), 'http://127.0.0.1:9400')
  annoncer(fichier(), 'http://127.0.0.1:9500')
  taire()
  expect(lireAnnonce(fichier())).toBe('http://127.0.0.1:9500')
})

it('ignore l’annonce d’un processus mort ou un fichier abîmé', () => {
  const nu = path.join(dossier, 'nu.json')
  writeFileSync(nu, JSON.stringify({ pid: 2 ** 22 + 12_345, controle: 'http://127.0.0.1:1' }))
  expect(lireAnnonce(nu)).toBeNull()
  writeFileSync(nu, '{')
  expect(lireAnnonce(nu)).toBeNull()
})

it('garde le jeton dans un fichier lisible de ce compte seul, même s’il existait', () => {
  mkdirSync(path.dirname(fichier()))
  writeFileSync(fichier(), '', { mode: 0o644 })
  annoncer(fichier(), 'http://10.0.0.5:9400', 'secret')
  expect(statSync(fichier()).mode & 0o777).toBe(0o600)
})

it('ne donne le jeton que pour l’adresse qui l’a annoncé', () => {
  annoncer(fichier(), 'http://10.0.0.5:9400', 'secret')
  expect(lireJeton(fichier(), 'http://10.0.0.5:9400/')).toBe('secret')
  expect(lireJeton(fichier(), 'http://10.0.0.6:9400')).toBeNull()
})
