import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ValeurOption } from '../../verbe.ts'
import { estPaquet } from './est-paquet.ts'
import { lireSource } from './lire-source.ts'

let racine: string
const situer = (nom: string) => path.join(racine, nom)
beforeAll(() => {
  racine = mkdtempSync(path.join(tmpdir(), 'signer-'))
  for (const nom of ['cle.pem', 'chaine.pem', 'a.p12']) writeFileSync(situer(nom), nom)
  writeFileSync(situer('secret'), 'sésame \r\nreste ignoré\n')
  writeFileSync(situer('vide'), '\n')
})
afterAll(() => rmSync(racine, { recursive: true, force: true }))

const lire = (valeurs: Readonly<Record<string, ValeurOption>>) => lireSource({ valeurs })

describe('la clé désignée', () => {
  it('est une clé et sa chaîne en PEM, ou un PKCS#12 et son mot de passe', () => {
    expect(lire({ cle: situer('cle.pem'), certificat: situer('chaine.pem') })).toEqual({
      genre: 'pem',
      cle: 'cle.pem',
      certificats: 'chaine.pem',
      motDePasse: null,
    })
    const pfx = { pfx: situer('a.p12'), 'mot-de-passe-fichier': situer('secret') }
    expect(lire(pfx)).toMatchObject({ genre: 'pfx', motDePasse: 'sésame ' })
  })

  it.each([
    [{}, '--cle'],
    [{ cle: 'x' }, '--cle'],
    [{ pfx: 'x' }, '--mot-de-passe-fichier'],
    [{ pfx: 'x', cle: 'y' }, '--pfx'],
  ])('refuse %j', (valeurs, option) => {
    expect(() => lire(valeurs)).toThrow(option)
  })

  it('refuse un fichier absent ou vide, sans rien en montrer', () => {
    expect(() => lire({ cle: situer('nulle'), certificat: situer('chaine.pem') })).toThrow(
      expect.objectContaining({ code: 'SEGUR-DOS-021' }),
    )
    const vide = { pfx: situer('a.p12'), 'mot-de-passe-fichier': situer('vide') }
    expect(() => lire(vide)).toThrow(expect.objectContaining({ code: 'SEGUR-DOS-024' }))
  })
})

it('un paquet porte un manifeste et n’est pas une campagne', () => {
  expect(estPaquet(racine)).toBe(false)
  writeFileSync(situer('manifeste.json'), '{')
  expect(estPaquet(racine)).toBe(true)
  writeFileSync(situer('campagne.json'), '{')
  expect(estPaquet(racine)).toBe(false)
})
