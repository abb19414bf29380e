import { expect, test } from 'vitest'
import { PERSONNE_PAR_DEFAUT, PERSONNES } from './personnes.ts'
import { STRUCTURES } from './structures.ts'

function cleLuhnJuste(chiffres: string): boolean {
  const somme = [...chiffres].reverse().reduce((total, chiffre, rang) => {
    const double = Number(chiffre) * (rang % 2 === 0 ? 1 : 2)
    return total + (double > 9 ? double - 9 : double)
  }, 0)
  return somme % 10 === 0
}

test('chaque RPPS a sa clé de Luhn et reste dans les plages du banc', () => {
  const rpps = PERSONNES.filter((p) => p.carte === 'CPS').map((p) => p.identifiant.slice(1))
  expect(rpps).toHaveLength(15)
  for (const numero of rpps) {
    expect(cleLuhnJuste(numero), numero).toBe(true)
    expect(numero).toMatch(/^99700(0000|9990|9991|9999)\d\d$/)
  }
})

test('identifiants de personnes et de structures sont uniques', () => {
  const uniques = (valeurs: readonly string[]) => new Set(valeurs).size === valeurs.length
  expect(uniques(PERSONNES.map((p) => p.identifiant))).toBe(true)
  expect(uniques(STRUCTURES.map((s) => s.id))).toBe(true)
  expect(uniques(STRUCTURES.map((s) => s.identifiant))).toBe(true)
})

test('chaque activité nomme une structure connue', () => {
  const connues = STRUCTURES.map((s) => s.id)
  const citees = PERSONNES.flatMap((p) => p.activites.map((a) => a.structure))
  expect(citees.filter((id) => !connues.includes(id))).toEqual([])
})

test('le médecin par défaut exerce au cabinet des Tilleuls', () => {
  const medecin = PERSONNES.find((p) => p.identifiant === PERSONNE_PAR_DEFAUT)
  expect(medecin).toMatchObject({ nom: 'TESTIER', profession: '10', specialite: 'SM54' })
  expect(STRUCTURES.find((s) => s.id === medecin?.activites[0]?.structure)?.identifiant).toBe(
    '499700000013001',
  )
})

test('le numéro inconnu à dessein le reste', () => {
  expect(PERSONNES.some((p) => p.identifiant === '899700000000')).toBe(false)
})
