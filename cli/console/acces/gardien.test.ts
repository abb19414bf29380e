import { describe, expect, it } from 'vitest'
import { creerGardien } from './gardien.ts'

const MINUTE = 60_000

function neuf() {
  let heure = 0
  const gardien = creerGardien(() => heure)
  return { gardien, avancer: (ms: number) => (heure += ms) }
}

describe('le gardien', () => {
  it('ouvre une séance à qui recopie la phrase, sans ses tirets ni ses minuscules', () => {
    const { gardien } = neuf()
    const saisie = gardien.phrase.replaceAll('-', ' ').toUpperCase()
    const entree = gardien.entrer(saisie, 'a')
    expect('jeton' in entree && gardien.admis(entree.jeton)).toBe(true)
  })

  it('donne une autre phrase à chaque démarrage, d’au moins 80 bits', () => {
    expect(neuf().gardien.phrase).not.toBe(neuf().gardien.phrase)
    expect(neuf().gardien.phrase.replaceAll('-', '').length * Math.log2(31)).toBeGreaterThan(80)
  })

  it('n’admet ni jeton inventé, ni jeton fermé, ni jeton périmé', () => {
    const { gardien, avancer } = neuf()
    const [un, deux] = [0, 1].map(() => gardien.entrer(gardien.phrase, 'a'))
    if (!un || !deux || !('jeton' in un) || !('jeton' in deux)) throw new Error('séances refusées')
    gardien.fermer(un.jeton)
    expect([undefined, 'invente', un.jeton].map((jeton) => gardien.admis(jeton))).toEqual([
      false,
      false,
      false,
    ])
    avancer(12 * 60 * MINUTE)
    expect(gardien.admis(deux.jeton)).toBe(false)
  })

  it('après cinq essais faux, refuse même la bonne phrase pendant une minute', () => {
    const { gardien, avancer } = neuf()
    for (let essai = 0; essai < 5; essai += 1)
      expect(gardien.entrer('fausse', 'a')).toEqual({ refus: 'fausse' })
    expect(gardien.entrer(gardien.phrase, 'a')).toEqual({ refus: 'trop-d-essais' })
    expect('jeton' in gardien.entrer(gardien.phrase, 'b')).toBe(true)
    avancer(MINUTE)
    expect('jeton' in gardien.entrer(gardien.phrase, 'a')).toBe(true)
  })

  it('compte aussi les essais de tous les postes ensemble', () => {
    const { gardien } = neuf()
    for (let essai = 0; essai < 30; essai += 1) gardien.entrer('fausse', `poste ${essai}`)
    expect(gardien.entrer(gardien.phrase, 'un autre')).toEqual({ refus: 'trop-d-essais' })
  })
})
