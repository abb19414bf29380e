import { describe, expect, it } from 'vitest'
import { relativiser } from './dates-relatives.ts'
import { differerLignes } from './differer-lignes.ts'
import { normaliser } from './normaliser.ts'

const REPERES = { jour: '2026-11-20', identites: [] }
const lire = (texte: string) => normaliser(texte, REPERES)

describe('normaliser', () => {
  it.each([
    ['une heure', 'fin de session à 18 h 37', 'fin de session à 09 h 02'],
    ['une heure aux espaces insécables', 'à 18\u00a0h\u202f37', 'à 09 h 02'],
    [
      'un identifiant',
      'dossier 0b9c1d52-8f3e-4c0a-9b7d-1f2e3a4b5c6d',
      'dossier 7a0c1d52-8f3e-4c0a-9b7d-1f2e3a4b5c6e',
    ],
    [
      'un OID unique',
      'root="2.25.123456789012345678901234"',
      'root="2.25.987654321098765432109876"',
    ],
    [
      'un identifiant de message',
      'Message-ID: <abc.1@cabinet.fr>',
      'Message-ID: <xyz.2@cabinet.fr>',
    ],
    ['un port', 'http://127.0.0.1:41234/lps', 'http://127.0.0.1:39876/lps'],
    ['une signature', `Digest ${'aB3+'.repeat(12)}=`, `Digest ${'Zk9/'.repeat(12)}=`],
    [
      'un OID daté',
      'root="1.3.6.1.4.1.32473.1.4.1795197820583.1"',
      'root="1.3.6.1.4.1.32473.1.4.1795197985875.1"',
    ],
    ['un numéro de file', '250 2.0.0 file 5AE28B38E4', '250 2.0.0 file FF80226A6B'],
    ['un poids', 'N1 • 29547 octets', 'N1 • 29543 octets'],
    ['une durée', 'réponse en 120 ms', 'réponse en 87 ms'],
  ])('ne voit pas %s qui change', (_, avant, apres) => {
    expect(lire(avant)).toBe(lire(apres))
  })

  it.each([
    ['un statut', 'Statut : validée', 'Statut : qualifiée'],
    ['une date de naissance', 'née le 31/12/1975', 'née le 30/12/1975'],
    ['un matricule', '2 75 12 63 220 001 14', '2 75 12 63 220 002 11'],
    [
      'la racine d’un OID',
      '1.3.6.1.4.1.32473.1.4.1795197820583.1',
      '1.3.6.1.4.1.32473.1.9.1795197820583.1',
    ],
    ['un OID publié', 'root="1.2.250.1.213.1.4.10"', 'root="1.2.250.1.213.1.4.8"'],
    ['une date proche', 'valable jusqu’au 21/11/2026', 'valable jusqu’au 25/11/2026'],
  ])('voit %s qui change', (_, avant, apres) => {
    expect(lire(avant)).not.toBe(lire(apres))
  })

  it('rend au scénario les noms que le logiciel a reçus', () => {
    const identites = [{ demandee: 'ADRUN ZOE', donnee: 'QZADRUNKO ZOEKA' }]
    const texte = normaliser('Dossier de QZADRUNKO ZOEKA, Mme QZADRUNKO', { ...REPERES, identites })
    expect(texte).toBe('Dossier de ADRUN ZOE, Mme ADRUN')
  })
})

it.each([
  ['le 20/11/2026', 'le ‹J›'],
  ['le 2026-11-23T08:00:00Z', 'le ‹J+3›'],
  ['le 20 mai 2027', 'le ‹M+6›'],
  ['20261119103000+0100', '‹J−1›'],
  ['née le 31/12/1975', 'née le 31/12/1975'],
  ['le 45/99/2026', 'le 45/99/2026'],
])('« %s » se lit « %s » d’une campagne du 20 novembre', (texte, attendu) => {
  expect(relativiser(texte, REPERES.jour)).toBe(attendu)
})

describe('differerLignes', () => {
  it('rend ce qui part et ce qui vient, dans l’ordre de lecture', () => {
    expect(differerLignes('a\nb\nc\nd', 'a\nB\nc\nd\ne')).toEqual([
      { genre: 'retiree', texte: 'b' },
      { genre: 'ajoutee', texte: 'B' },
      { genre: 'ajoutee', texte: 'e' },
    ])
  })

  it('tient devant deux textes démesurés qui n’ont rien en commun', () => {
    const lignes = (prefixe: string) => Array.from({ length: 5000 }, (_, i) => `${prefixe}${i}`)
    expect(differerLignes(lignes('a').join('\n'), lignes('b').join('\n'))).toHaveLength(10_000)
  })
})
