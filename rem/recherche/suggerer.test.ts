import { describe, expect, it } from 'vitest'
import { distance } from './distance.ts'
import { suggerer } from './suggerer.ts'

describe('les suggestions', () => {
  it('les zéros de tête, la casse et les accents ne comptent pas', () => {
    expect(suggerer('ins.1.1', ['INS.01.01', 'INS.02.01', 'DMP.01.01'])[0]).toBe('INS.01.01')
    expect(suggerer('medecin traitant', ['Général', 'Médecin traitant'])).toEqual([
      'Médecin traitant',
    ])
  })

  it('viennent du plus proche au plus lointain, trois au plus', () => {
    expect(suggerer('INS.26', ['INS.20', 'INS.25', 'INS.27', 'INS.06', 'INS.16'])).toHaveLength(3)
    expect(suggerer('INS.255', ['INS.01', 'INS.25'])).toEqual(['INS.25'])
  })

  it('un identifiant trop court propose ceux qui commencent par lui', () => {
    expect(suggerer('INS.25', ['INS.25.01', 'INS.25.02', 'DMP.01.01'])).toEqual([
      'INS.25.01',
      'INS.25.02',
    ])
  })

  it('le préfixe REM- et l’ordre des mots ne comptent pas', () => {
    expect(suggerer('REM-MDV-LGC-Va1-SF', ['BIO-SGL-Va1', 'MDV-LGC-SF-Va1'])).toEqual([
      'MDV-LGC-SF-Va1',
    ])
  })

  it('rien ne ressemble : rien n’est proposé', () => {
    expect(suggerer('xyzzy', ['INS.01', 'DMP.01'])).toEqual([])
  })
})

describe('la distance entre deux mots', () => {
  it.each([
    ['chat', 'chat', 0],
    ['chat', 'chats', 1],
    ['chat', 'cat', 1],
    ['chat', 'chut', 1],
    ['', 'chat', 4],
    ['niche', 'chien', 4],
  ])('« %s » et « %s » : %i', (un, autre, attendu) => {
    expect(distance(un, autre)).toBe(attendu)
  })
})
