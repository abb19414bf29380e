import { expect, test } from 'vitest'
import { creerPileArrets } from './pile-arrets.ts'

test('tout est arrêté dans l’ordre inverse, une seule fois', async () => {
  const arretes: string[] = []
  const pile = creerPileArrets()
  pile.ajouter(() => void arretes.push('services'))
  pile.ajouter(async () => void arretes.push('lgc'))
  await pile.arreter()
  await pile.arreter()
  expect(arretes).toEqual(['lgc', 'services'])
})

test('un arrêt qui échoue n’empêche pas les autres, et son erreur est levée', async () => {
  const arretes: string[] = []
  const pile = creerPileArrets()
  pile.ajouter(() => void arretes.push('services'))
  pile.ajouter(() => {
    throw new Error('lgc bloqué')
  })
  await expect(pile.arreter()).rejects.toThrow('lgc bloqué')
  expect(arretes).toEqual(['services'])
})
