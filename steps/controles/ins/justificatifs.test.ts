import { describe, expect, it } from 'vitest'
import { UTILISATEURS } from '../../donnees/utilisateurs.ts'
import { justificatifEnregistre, justificatifsProposes } from './justificatifs.ts'

const [CAMILLE, HAKIM] = UTILISATEURS
if (!CAMILLE || !HAKIM) throw new Error('Deux utilisateurs manquent.')
const PASSEPORT = { nature: 'Passeport', date: '20/11/2026', auteur: 'Camille TESTIER' }
const attendu = { nature: 'passeport', auteur: CAMILLE }

describe('justificatifEnregistre', () => {
  it('reconnaît la nature sans égard à la casse, avec sa date et son auteur', () => {
    expect(justificatifEnregistre([PASSEPORT], attendu)).toMatchObject({
      id: 'ins.justificatif-enregistre',
      conforme: true,
    })
  })

  it.each([
    ['rien', []],
    ['une autre nature', [{ ...PASSEPORT, nature: 'Carte Vitale' }]],
    ['pas de date', [{ ...PASSEPORT, date: '' }]],
    ['pas d’auteur', [{ ...PASSEPORT, auteur: '' }]],
    ['un autre auteur', [{ ...PASSEPORT, auteur: `${HAKIM.prenom} ${HAKIM.nom}` }]],
  ])('condamne %s', (_cas, lus) => {
    expect(justificatifEnregistre(lus, attendu).conforme).toBe(false)
  })
})

describe('justificatifsProposes', () => {
  const voulu = { nature: 'Tiers de confiance', degre: 'faible' } as const

  it('reconnaît le justificatif et son degré', () => {
    const proposes = [{ nature: 'Tiers de confiance sous contrat', degre: 'faible' }]
    expect(justificatifsProposes(proposes, voulu)).toMatchObject({
      id: 'ins.justificatifs-proposes',
      conforme: true,
    })
  })

  it('reconnaît « bas » pour faible et « haut » pour élevé', () => {
    const propose = (degre: string) => [{ nature: 'Tiers de confiance', degre }]
    const eleve = { ...voulu, degre: 'élevé' } as const
    expect(justificatifsProposes(propose('bas degré'), voulu).conforme).toBe(true)
    expect(justificatifsProposes(propose('Haut degré'), eleve).conforme).toBe(true)
    expect(justificatifsProposes(propose('haut degré'), voulu).conforme).toBe(false)
  })

  it.each([
    ['une liste vide', []],
    ['un autre degré', [{ nature: 'Tiers de confiance', degre: 'élevé' }]],
    ['un degré tu', [{ nature: 'Tiers de confiance', degre: '' }]],
  ])('condamne %s', (_cas, proposes) => {
    expect(justificatifsProposes(proposes, voulu).conforme).toBe(false)
  })
})
