import { expect, it } from 'vitest'
import { creerMemoire } from './memoire.ts'

/** Une mémoire dont chaque appel pose une question. */
function preparer() {
  let posees = 0
  const faits: string[] = []
  const memoire = creerMemoire(() => posees)
  const appeler = (cle: string, valeur = cle) =>
    memoire.garder(cle, async () => {
      posees += 1
      faits.push(cle)
      return valeur
    })
  return { memoire, faits, appeler }
}

it('rend ce qu’un appel avait donné, sans le refaire', async () => {
  const { memoire, faits, appeler } = preparer()
  await appeler('ouvrir')
  await appeler('lire', 'provisoire')
  memoire.revenir(0, -1)
  expect([await appeler('ouvrir'), await appeler('lire', 'autre')]).toEqual([
    'ouvrir',
    'provisoire',
  ])
  expect(faits).toEqual(['ouvrir', 'lire'])
})

it('refait l’appel corrigé, et lui seul', async () => {
  const { memoire, faits, appeler } = preparer()
  await appeler('ouvrir')
  await appeler('lire', 'validée')
  await appeler('fermer')
  memoire.revenir(0, 1)
  await appeler('ouvrir')
  expect(await appeler('lire', 'provisoire')).toBe('provisoire')
  await appeler('fermer')
  expect(faits).toEqual(['ouvrir', 'lire', 'fermer', 'lire'])
})

it('oublie la suite quand la correction change de chemin', async () => {
  const { memoire, faits, appeler } = preparer()
  await appeler('lire')
  await appeler('accepter')
  await appeler('fermer')
  memoire.revenir(0, 0)
  await appeler('lire')
  await appeler('refuser')
  await appeler('fermer')
  expect(faits).toEqual(['lire', 'accepter', 'fermer', 'lire', 'refuser', 'fermer'])
})

it('retrouve l’appel qui a posé une question, même après l’avoir refait', async () => {
  const { memoire, appeler } = preparer()
  await appeler('ouvrir')
  await appeler('lire')
  memoire.revenir(0, 0)
  await appeler('ouvrir')
  expect([memoire.rangDe(0), memoire.rangDe(1)]).toEqual([0, 1])
})

it('un appel qui échoue se refait', async () => {
  const { memoire } = preparer()
  await expect(memoire.garder('x', () => Promise.reject(new Error('panne')))).rejects.toThrow()
  memoire.revenir(0, -1)
  expect(await memoire.garder('x', async () => 'bon')).toBe('bon')
})
