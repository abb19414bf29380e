import { expect, test } from 'vitest'
import { creerHorloge } from './horloge.ts'

test('avance, recule et revient à l’heure réelle', () => {
  const horloge = creerHorloge()
  const depart = Date.now()
  expect(horloge.avancer(3600).getTime()).toBeGreaterThanOrEqual(depart + 3_600_000)
  expect(horloge.avancer(-7200).getTime()).toBeLessThan(depart)
  horloge.reinitialiser()
  expect(horloge.maintenant().getTime()).toBeGreaterThanOrEqual(depart)
  expect(horloge.maintenant().getTime()).toBeLessThan(depart + 3_600_000)
})

test('deux horloges ne se gênent pas', () => {
  const [une, autre] = [creerHorloge(), creerHorloge()]
  une.avancer(86_400)
  expect(autre.maintenant().getTime()).toBeLessThan(une.maintenant().getTime() - 80_000_000)
})
