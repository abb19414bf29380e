import { describe, expect, it } from 'vitest'
import { reconnaitreContenu } from '../contenu.ts'
import { GS } from '../normaliser.ts'
import { cleGtin } from './cle-gtin.ts'
import { decoderGs1 } from './decoder.ts'
import { expliquerGs1 } from './expliquer.ts'
import { lirePeremption } from './peremption.ts'
import { verifierGs1 } from './verifier.ts'

// Lectures d'ins.md §12 [V] ; le produit est inventé.
const BOITE = `010340093012345410LOT42A${GS}1727120021SN0123456789`

const bloquantes = (texte: string) =>
  verifierGs1(texte).filter(({ gravite }) => gravite === 'bloquante')
const regles = (texte: string) => verifierGs1(texte).map(({ regle }) => regle.split('.')[1])

describe('le décodeur d’une boîte', () => {
  it.each([
    [BOITE, ['01 03400930123454', '10 LOT42A', '17 271200', '21 SN0123456789']],
    ['01034009301234541727120010LOT42A', ['01 03400930123454', '17 271200', '10 LOT42A']],
    [`]d2${GS}0103400930123454${GS}711CIP${GS}21X`, ['01 03400930123454', '711 CIP', '21 X']],
  ])('découpe « %s »', (texte, attendu) => {
    const lus = decoderGs1(texte).elements.map(
      ({ identifiant, valeur }) => `${identifiant} ${valeur}`,
    )
    expect(lus).toEqual(attendu)
  })

  it('reconnaît une boîte à son FNC1, à son préfixe ou à son GTIN', () => {
    expect(reconnaitreContenu('21X', ']d2')).toBe('gs1')
    expect(reconnaitreContenu(`]d2${BOITE}`)).toBe('gs1')
    expect(reconnaitreContenu(BOITE)).toBe('gs1')
    expect(reconnaitreContenu('DC04FR000001')).toBe('2d-doc')
    expect(reconnaitreContenu('bonjour')).toBe('autre')
  })
})

describe('les règles d’une boîte', () => {
  it('ne reprochent rien à une boîte juste', () => {
    expect(verifierGs1(BOITE)).toEqual([])
  })

  it.each([
    ['gtin', BOITE.replace('03400930123454', '03400930123455')],
    ['gtin', BOITE.replace('03400930123454', '0340093012345A')],
    ['champ-manquant', BOITE.slice(16)],
    ['champ-double', `${BOITE}${GS}21AUTRE`],
    ['longueur', BOITE.replace('LOT42A', 'L'.repeat(21))],
    ['longueur', '0103400930'],
    ['date', BOITE.replace('271200', '271301')],
    ['caracteres', BOITE.replace('LOT42A', 'LOTÉ')],
  ])('%s condamne le défaut qu’elle vise', (regle, texte) => {
    expect(bloquantes(texte).map((a) => a.regle)).toContain(`datamatrix-gs1.${regle}`)
  })

  it.each([
    ['cip', BOITE.replace('03400930123454', '05012345678900')],
    ['champ-manquant', BOITE.replace('21SN0123456789', '')],
    ['gs-superflu', BOITE + GS],
    ['identifiant-inconnu', `${BOITE}${GS}99ABC`],
  ])('%s signale sans condamner', (regle, texte) => {
    expect(regles(texte)).toContain(regle)
    expect(bloquantes(texte)).toEqual([])
  })
})

describe('les valeurs d’une boîte', () => {
  it.each([
    ['271200', 2026, '2027-12-31'],
    ['280200', 2026, '2028-02-29'],
    ['270215', 2026, '2027-02-15'],
    ['990101', 2026, '1999-01-01'],
    ['050630', 2098, '2105-06-30'],
    ['271301', 2026, null],
    ['270230', 2026, null],
    ['AB1200', 2026, null],
  ])('la péremption %s lue en %i est %s', (valeur, annee, attendu) => {
    expect(lirePeremption(valeur, annee)).toBe(attendu)
  })

  it.each([
    ['0340093012345', '4'],
    ['0501234567890', '0'],
    ['abc', null],
  ])('la clé de %s est %s', (debut, cle) => {
    expect(cleGtin(debut)).toBe(cle)
  })

  it('sont dites en français', () => {
    const sens = Object.fromEntries(expliquerGs1(BOITE, 2026).map((c) => [c.champ, c.sens]))
    expect(sens['(01) code du produit (GTIN)']).toMatch(/CIP13 3400930123454/)
    expect(sens['(17) date de péremption']).toMatch(/31 décembre 2027/)
  })
})
