import { expect, it } from 'vitest'
import { jourDe } from '../../../reports/campagne/dates.ts'
import { direReste } from './compte-a-rebours.ts'

it.each([
  ['2026-11-20', 'aujourd’hui'],
  ['2026-11-21', 'demain'],
  ['2026-11-25', 'dans 5 jours'],
  ['2026-11-19', 'dépassé d’un jour'],
  ['2026-10-20', 'dépassé de 31 jours'],
])('le 20/11/2026, l’échéance du %s est %s', (echeance, dit) => {
  expect(direReste(echeance, '2026-11-20')).toBe(dit)
})

it('le jour est celui de Paris', () => {
  expect(jourDe(new Date('2026-11-20T23:30:00Z'))).toBe('2026-11-21')
})
