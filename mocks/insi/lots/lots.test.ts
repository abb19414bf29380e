import { expect, test } from 'vitest'
import type { DemandeVerification } from '../lecture/faits.ts'
import { creerLots } from './lots.ts'

const DEMANDE: DemandeVerification = {
  ins: null,
  traits: {
    nomNaissance: 'ESSAI',
    prenoms: [],
    sexe: null,
    dateNaissance: null,
    lieuNaissance: null,
  },
  listePrenom: null,
}
const lignes = (nombre: number) =>
  Array.from({ length: nombre }, (_, i) => ({ reference: `l${i}`, demande: DEMANDE }))
const lot = (nombre: number) => ({
  proprietaire: 'a',
  lignes: lignes(nombre),
  disponibleLe: new Date(),
})

test('les lots les plus anciens s’oublient au-delà de cent', () => {
  const lots = creerLots()
  const premier = lots.deposer(lot(1))
  for (let i = 0; i < 100; i += 1) lots.deposer(lot(1))
  expect(lots.trouver(premier.numero, 'a')).toBeNull()
  expect(lots.lister()).toHaveLength(100)
})

test('et au-delà de quarante mille lignes', () => {
  const lots = creerLots()
  for (let i = 0; i < 10; i += 1) lots.deposer(lot(4_000))
  expect(lots.lister()).toHaveLength(10)
  const dernier = lots.deposer(lot(4_000))
  expect(lots.lister()).toHaveLength(10)
  expect(lots.trouver(dernier.numero, 'a')).toEqual(dernier)
})

test('un lot collecté ne garde que le fait', () => {
  const lots = creerLots()
  const depose = lots.deposer(lot(3))
  lots.marquerCollecte(depose)
  expect(lots.trouver(depose.numero, 'a')).toMatchObject({ collecte: true, lignes: [] })
})
