import { describe, expect, it } from 'vitest'
import { relire } from './relire.ts'

describe('un texte relu comme une personne le lirait', () => {
  it.each([
    ['entités', 'a&#64;b &#x40; &nbsp;&commat;', 'a@b @  @'],
    ['échappements de JSON', '"a\\u0040b"', '"a@b"'],
    ['adresse ou formulaire', 'qui=a%40b%2Fc%C2%A0d', 'qui=a@b/c d'],
  ])('%s', (_, brut, lu) => expect(relire(brut, 'texte')).toBe(lu))

  it('un mot coupé par sa mise en forme redevient entier', () => {
    const word =
      '<w:p><w:r><w:t>camille</w:t></w:r><w:proofErr w:type="x"/><w:r><w:rPr><w:b/></w:rPr><w:t>@a.fr</w:t></w:r></w:p>'
    expect(relire(word, 'balises')?.trim()).toBe('camille@a.fr')
    expect(relire('<p>cam<b>ille</b>@a.fr</p>', 'balises')?.trim()).toBe('camille@a.fr')
  })

  it('deux cellules ne se collent pas, et les lignes restent à leur place', () => {
    expect(relire('<td>01</td><td>23</td>', 'balises')).toBe('\t01\t\t23\t')
    expect(relire('<p\nclass="a">x</p>\ny', 'balises')).toBe('\nx\t\ny')
  })

  it('ce qui se lisait déjà ainsi n’est pas relu ; un rang impossible reste écrit', () => {
    expect(relire('rien à défaire & rien', 'texte')).toBeNull()
    expect(relire('&#9999999; &inconnue;', 'texte')).toBeNull()
  })
})
