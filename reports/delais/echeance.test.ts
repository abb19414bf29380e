import { expect, it } from 'vitest'
import { calculerEcheance } from './echeance.ts'
import { joursFeries } from './jours-feries.ts'

it('court à partir du lendemain, en jours calendaires (23.1 et 23.2)', () => {
  expect(calculerEcheance('2026-11-02', { jours: 15 })).toEqual({
    brute: '2026-11-17',
    date: '2026-11-17',
    report: null,
  })
})

it.each([
  ['2026-11-06', '2026-11-21', '2026-11-23', 'samedi'],
  ['2026-11-07', '2026-11-22', '2026-11-23', 'dimanche'],
  // Le 1er mai 2026 est un vendredi : le samedi et le dimanche qui suivent ne comptent pas non plus.
  ['2026-04-16', '2026-05-01', '2026-05-04', 'jour férié'],
] as const)('du %s, le dernier jour %s passe au %s : %s', (depart, brute, date, report) => {
  expect(calculerEcheance(depart, { jours: 15 })).toEqual({ brute, date, report })
})

it('compte les mois de quantième à quantième, ou jusqu’au dernier jour du mois (23.2)', () => {
  expect(calculerEcheance('2027-01-31', { mois: 1 }).brute).toBe('2027-02-28')
  expect(calculerEcheance('2026-11-20', { mois: 1 })).toMatchObject({ date: '2026-12-21' })
})

it('connaît les fêtes mobiles', () => {
  const feries = joursFeries(2027)
  for (const jour of ['2027-03-29', '2027-05-06', '2027-05-17']) expect(feries.has(jour)).toBe(true)
  expect(feries.size).toBe(11)
})

it('refuse ce qui n’est pas une date', () => {
  expect(() => calculerEcheance('2026-02-30', { jours: 1 })).toThrow(RangeError)
})

it.each([
  // Du mercredi 23/12/2026 : jeudi 24, puis Noël et le week-end sautés, lundi 28… et le 1er janvier.
  ['2026-12-23', 5, '2026-12-31'],
  ['2026-12-23', 6, '2027-01-04'],
  ['2026-11-20', 10, '2026-12-04'],
] as const)('du %s, %i jours ouvrés mènent au %s', (depart, joursOuvres, date) => {
  expect(calculerEcheance(depart, { joursOuvres })).toEqual({ brute: date, date, report: null })
})

it('un délai en heures n’est jamais prolongé : le vendredi demande une réponse le samedi', () => {
  expect(calculerEcheance('2026-11-20', { heures: 24 })).toEqual({
    brute: '2026-11-21',
    date: '2026-11-21',
    report: null,
  })
})
