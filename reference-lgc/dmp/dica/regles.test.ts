import { describe, expect, test } from 'vitest'
import type { FaitsDica } from './conditions.ts'
import { conditionsDica, consultable } from './regles.ts'

const REMPLIES: FaitsDica = {
  qualifiee: true,
  consentement: { episode: 1, alimentation: 'permise', consultation: 'oui', enregistre: null },
  moyen: 'INDIRECTE_RENFORCEE',
  verification: {
    genre: 'connu',
    dossier: { genre: 'ouvert', autorisation: 'VALIDE', medecinTraitant: false },
  },
  brisDeGlace: false,
}
const manquantes = (change: Partial<FaitsDica>) =>
  conditionsDica({ ...REMPLIES, ...change }).filter(({ remplie }) => !remplie)

describe('la liste DICA', () => {
  test('ouvre le DMP quand les quatre conditions sont remplies', () => {
    expect(consultable(conditionsDica(REMPLIES))).toBe(true)
    expect(conditionsDica(REMPLIES).map(({ lettre }) => lettre)).toEqual(['D', 'I', 'C', 'A'])
  })

  test.each([
    ['I', { qualifiee: false }, 'pas qualifiée'],
    ['C', { consentement: { ...REMPLIES.consentement, consultation: null } }, 'Aucun consentement'],
    ['C', { consentement: { ...REMPLIES.consentement, consultation: 'non' } }, 'ne consent pas'],
    ['A', { moyen: { empechement: 'Carte absente.' } }, 'Carte absente'],
    ['D', { verification: { genre: 'connu', dossier: { genre: 'absent' } } }, 'pas de DMP'],
    ['D', { verification: { genre: 'connu', dossier: { genre: 'ferme' } } }, 'fermé'],
    [
      'D',
      {
        verification: {
          genre: 'connu',
          dossier: { genre: 'ouvert', autorisation: 'INTERDIT', medecinTraitant: false },
        },
      },
      'bloqué l’accès',
    ],
    ['D', { verification: { genre: 'panne', message: 'Le DMP ne répond pas.' } }, 'ne répond pas'],
    ['D', { verification: { genre: 'en-cours' } }, 'Vérification'],
  ] as const)('%s seule manque, avec sa cause et son remède', (lettre, change, cause) => {
    const [seule, ...autres] = manquantes(change)
    expect([seule?.lettre, autres]).toEqual([lettre, []])
    expect(seule?.etat).toContain(cause)
    expect(seule?.remede?.texte).toBeTruthy()
  })

  test('dit deux causes à la fois', () => {
    const deux = manquantes({ qualifiee: false, moyen: { empechement: 'Carte absente.' } })
    expect(deux.map(({ lettre }) => lettre)).toEqual(['I', 'A'])
  })

  test('admet l’urgence sans consentement', () => {
    const faits = { ...REMPLIES.consentement, consultation: null }
    expect(manquantes({ consentement: faits, brisDeGlace: true })).toEqual([])
  })
})
