import { describe, expect, it } from 'vitest'
import { nettoyer, typographier } from './typographie.ts'

describe('typographier', () => {
  it('rend insécables les espaces de la ponctuation double et des guillemets', () => {
    expect(typographier('Statut : « qualifiée » ; fini ?')).toBe(
      'Statut\u00a0: «\u00a0qualifiée\u00a0»\u00a0; fini\u00a0?',
    )
  })

  it('courbe l’apostrophe de la prose', () => {
    expect(typographier("l'identité qu'INSi, L'écran")).toBe('l’identité qu’INSi, L’écran')
  })

  it('laisse droite l’apostrophe d’un nom en capitales, qui est une donnée', () => {
    expect(typographier("D'ARTAGNAN")).toBe("D'ARTAGNAN")
  })

  it('ne touche ni une heure, ni une adresse', () => {
    expect(typographier('14:30:05 https://a.fr/x?y=1')).toBe('14:30:05 https://a.fr/x?y=1')
  })

  it('rejoué, ne change plus rien', () => {
    const une = typographier("L'écran : « a »")
    expect(typographier(une)).toBe(une)
  })
})

describe('nettoyer', () => {
  it('remplace ce que XML interdit, garde tabulation et saut de ligne', () => {
    expect(nettoyer('a\u0000\u001b\uffff\tb\nc')).toBe('a\ufffd\ufffd\ufffd\tb\nc')
  })

  it('remplace une moitié de paire, garde une paire entière', () => {
    expect(nettoyer('\ud83d\ude00 \ud800')).toBe('\ud83d\ude00 \ufffd')
  })
})
