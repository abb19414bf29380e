import { expect, test } from 'vitest'
import { type EtatDuJeu, lireJeu } from './index.ts'
import { NOMBRE_PAR_DEFAUT } from './professions.ts'
import type { Professionnel } from './types.ts'

const ETAT: EtatDuJeu = {
  nombre: NOMBRE_PAR_DEFAUT,
  graine: 1,
  jour: 1,
  retouches: [],
  origine: new Date('2026-11-20T09:00:00Z'),
}
const personnes = (etat: Partial<EtatDuJeu> = {}) => [
  ...lireJeu({ ...ETAT, ...etat }).professionnels(),
]

/** La clé de Luhn, autrement que le jeu ne la calcule : table des doubles, de droite à gauche. */
const DOUBLES = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9]
const luhn = (numero: string) =>
  [...numero]
    .reverse()
    .reduce((somme, c, rang) => somme + (rang % 2 ? (DOUBLES[Number(c)] ?? 0) : Number(c)), 0) % 10

test('chaque RPPS commence par 997 et porte sa clé ; aucun n’est deux fois', () => {
  const rpps = personnes({ nombre: 3_000 }).map((p) => p.rpps)
  expect(rpps.filter((numero) => !/^997\d{8}$/.test(numero) || luhn(numero) !== 0)).toEqual([])
  expect(new Set(rpps).size).toBe(rpps.length)
})

test('les 130 se répartissent comme la note le demande', () => {
  const engendres = personnes().filter((p) => p.rpps.startsWith('9971'))
  const compte = (convient: (p: Professionnel) => boolean) => engendres.filter(convient).length
  const generaliste = ({ savoirFaire }: Professionnel) =>
    ['SM54', 'SM53', 'SM26'].includes(savoirFaire?.code ?? '')
  expect([
    engendres.length,
    compte(generaliste),
    compte((p) => p.profession === '10' && !generaliste(p)),
    ...['60', '50', '21'].map((profession) => compte((p) => p.profession === profession)),
    compte((p) => ['70', '40', '91', '80'].includes(p.profession)),
  ]).toEqual([130, 40, 20, 15, 10, 10, 35])
  const structures = new Set(engendres.map((p) => p.activites[0]?.structure.id))
  expect(structures.size).toBe(12)
})

test('chaque adresse de messagerie n’est qu’à une personne', () => {
  const adresses = personnes({ nombre: 30_000 }).flatMap((p) => p.boites.map((b) => b.adresse))
  expect(new Set(adresses).size).toBe(adresses.length)
})

test('une personne se relit par son identifiant, et le garde d’un jour à l’autre', () => {
  const premier = lireJeu(ETAT)
  const second = lireJeu({ ...ETAT, jour: 2 })
  for (const { id, rpps } of premier.professionnels()) {
    expect(premier.professionnel(id)?.rpps).toBe(rpps)
    expect(second.professionnel(id)?.rpps).toBe(rpps)
  }
})

test('chaque structure se relit par son identifiant, croissance comprise', () => {
  const jeu = lireJeu({ ...ETAT, nombre: 500 })
  const structures = [...jeu.structures()]
  expect(new Set(structures.map(({ id }) => id)).size).toBe(structures.length)
  for (const { id, identifiant } of structures)
    expect(jeu.structure(id)?.identifiant).toBe(identifiant)
})

test('noms à accents, apostrophes, tirets et particules', () => {
  const noms = personnes().map((p) => p.nom)
  for (const forme of [/[ÀÉÈÎÔÇ]/, /'/, /-/, /^(DE|LE|DU|DE LA|VAN) /])
    expect(noms.filter((nom) => forme.test(nom)).length).toBeGreaterThan(1)
})
