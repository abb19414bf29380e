import { describe, expect, it } from 'vitest'
import { COMPLET, ENTETE, VECTEURS } from '../essai/vecteurs.ts'
import { GS } from '../normaliser.ts'
import { decoderDatamatrixIns, valeurDe } from './decoder.ts'

const blocs = (texte: string) =>
  decoderDatamatrixIns(texte).blocs.map(({ ecrit, valeur }) => [ecrit, valeur])

describe('le décodeur du datamatrix INS', () => {
  it('lit chaque champ du contenu complet', () => {
    expect(blocs(COMPLET)).toEqual([
      ['S1', '236066322083656'],
      ['S2', '1.2.250.1.213.1.4.8'],
      ['S3', 'CATARINA BELLA'],
      ['S4', 'TCHITCHI'],
      ['S5', 'F'],
      ['S6', '21-06-1936'],
      ['S7', '63220'],
    ])
  })

  it.each(VECTEURS)('lit le vecteur %s sans rien perdre', (_nom, texte, longueur) => {
    const lu = decoderDatamatrixIns(texte)
    const recompose = lu.blocs.map((b) => b.ecrit + b.valeur + GS.repeat(b.separateurs)).join('')
    expect(texte).toHaveLength(longueur)
    expect(lu.entete + recompose).toBe(texte)
    expect(lu.blocs.every(({ identifiant }) => identifiant !== null)).toBe(true)
  })

  it('garde le texte reçu et rétablit le séparateur d’une douchette', () => {
    const recu = `]d1${COMPLET.replaceAll(GS, '<GS>')}\r\n`
    const lu = decoderDatamatrixIns(recu)
    expect(lu).toMatchObject({ brut: recu, prefixe: ']d1', substituts: ['<GS>'], contenu: COMPLET })
    expect(valeurDe(lu, 'S4')).toBe('TCHITCHI')
  })

  it('n’admet comme séparateur que les écritures qu’on lui donne', () => {
    const recu = COMPLET.replaceAll(GS, '#')
    expect(decoderDatamatrixIns(recu, ['#']).contenu).toBe(COMPLET)
    expect(decoderDatamatrixIns(recu).contenu).toBe(recu)
  })

  it('retrouve les champs quand tous les séparateurs sont perdus', () => {
    expect(blocs(COMPLET.replaceAll(GS, ''))).toEqual(blocs(COMPLET))
  })

  it('arrête un champ fixe trop court au champ suivant', () => {
    expect(blocs(`${ENTETE}S12360663220836S5F`)).toEqual([
      ['S1', '2360663220836'],
      ['S5', 'F'],
    ])
  })

  it('isole un identifiant inconnu, derrière un séparateur, un champ fixe ou un champ plein', () => {
    expect(blocs(`${ENTETE}S4DUPONT${GS}T1XYZ${GS}S5F`)[1]).toEqual(['T1', 'XYZ'])
    expect(blocs(`${ENTETE}S5FZ9${GS}`)[1]).toEqual(['Z9', ''])
    expect(blocs(`${ENTETE}S4${'A'.repeat(100)}T1XYZ`)[1]).toEqual(['T1', 'XYZ'])
  })

  it('laisse entier un nom trop long', () => {
    expect(blocs(`${ENTETE}S4${'A'.repeat(130)}${GS}S5F`)[0]).toEqual(['S4', 'A'.repeat(130)])
  })

  it('compte les séparateurs, celui de l’en-tête compris', () => {
    const lu = decoderDatamatrixIns(`${ENTETE}${GS}S5F${GS}${GS}`)
    expect([lu.separateursEntete, lu.blocs[0]?.separateurs]).toEqual([1, 2])
  })

  it.each(['', 'IS', 'bonjour', GS.repeat(50), 'S'])('ne lève pas sur « %s »', (texte) => {
    expect(decoderDatamatrixIns(texte).brut).toBe(texte)
  })

  it('ne découpe pas plus que ce qu’un symbole porte', () => {
    const lu = decoderDatamatrixIns(ENTETE + 'S1'.repeat(2_000_000))
    expect(lu.blocs.length).toBeLessThan(2000)
  })
})
