import { expect, it, vi } from 'vitest'
import { NonConforme } from '../issues.ts'
import { Correction } from './correction.ts'
import { creerFil } from './fil.ts'
import { creerMemoire } from './memoire.ts'

const ecart = new NonConforme({
  ...{ id: 'x', conforme: false, attendu: 'provisoire', observe: 'validée' },
  ...{ ou: '', action: '', source: '' },
})

/** Un scénario de deux étapes : la première lit un statut, la seconde le juge. */
function preparer(reponses: string[], clore: (number | null)[] = []) {
  let posees = 0
  const memoire = creerMemoire(() => posees)
  const vu = { statut: '' }
  const relire = vi.fn(async () => 0 as number | null)
  const fil = creerFil({
    memoire,
    total: 2,
    corrections: {
      recommencer: () => undefined,
      posees: () => posees,
      relire,
      clore: async () => clore.shift() ?? null,
    },
    retenir() {
      const { statut } = vu
      return () => {
        vu.statut = statut
      }
    },
  })
  const lire = async () => {
    vu.statut = await memoire.garder('lire', async () => {
      posees += 1
      return reponses.shift() ?? ''
    })
  }
  const juger = async () => {
    if (vu.statut !== 'provisoire') throw ecart
  }
  return { fil, lire, juger, relire, vu }
}

it('un contrôle qui condamne se relit : la réponse corrigée est jugée à nouveau', async () => {
  const { fil, lire, juger, relire, vu } = preparer(['validée', 'provisoire'])
  await fil.etape(lire)
  await fil.etape(juger)
  expect(relire).toHaveBeenCalledOnce()
  expect(vu.statut).toBe('provisoire')
})

it('confirmé par la personne, l’écart est le verdict', async () => {
  const { fil, lire, juger, relire } = preparer(['validée'])
  relire.mockResolvedValue(null)
  await fil.etape(lire)
  await expect(fil.etape(juger)).rejects.toBe(ecart)
})

it('une réponse reprise pendant une étape fait revenir à la sienne', async () => {
  const { fil, lire, vu } = preparer(['validée', 'provisoire'])
  await fil.etape(lire)
  let premiere = true
  await fil.etape(async () => {
    if (premiere) {
      premiere = false
      throw new Correction(0)
    }
  })
  expect(vu.statut).toBe('provisoire')
})

it('tout passé, une dernière relecture peut encore reprendre', async () => {
  const { fil, lire, juger, vu } = preparer(['provisoire', 'provisoire'], [0, null])
  await fil.etape(lire)
  await fil.etape(juger)
  expect(vu.statut).toBe('provisoire')
})

it('une faute du banc ne se relit pas', async () => {
  const { fil, relire } = preparer([])
  await expect(fil.etape(() => Promise.reject(new Error('panne')))).rejects.toThrow('panne')
  expect(relire).not.toHaveBeenCalled()
})
