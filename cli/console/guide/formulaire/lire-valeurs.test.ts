import { expect, it } from 'vitest'
import type { Champs } from '../../../../steps/pilotes/guide/formulaire/types.ts'
import { lireValeurs } from './lire-valeurs.ts'

const CHAMPS: Champs = {
  accepte: { genre: 'oui-non', libelle: 'Accepté ?' },
  messages: { genre: 'liste', libelle: 'Messages' },
  nom: { genre: 'affiche', libelle: 'Nom de naissance' },
  lignes: {
    genre: 'tableau',
    libelle: 'Lignes',
    colonnes: { date: { libelle: 'date' }, auteur: { libelle: 'auteur' } },
  },
  pieces: { genre: 'piece', libelle: 'Fichier', plusieurs: true },
}
const designer = (id: string) => (id === 'a' ? { chemin: '/tmp/a.png', nom: 'a.png' } : null)
const lire = (valeurs: Record<string, string>) => lireValeurs(CHAMPS, valeurs, designer)

it('rend des réponses typées de ce que la page envoie', () => {
  expect(
    lire({
      accepte: 'non',
      messages: 'un\r\n\n deux ',
      nom: 'ADRUN',
      'nom.libelle': 'Nom de famille',
      'lignes.0.date': '20/11/2026',
      'lignes.2.auteur': 'Camille',
      pieces: 'a,inconnue',
    }),
  ).toEqual({
    accepte: false,
    messages: ['un', 'deux'],
    nom: { libelle: 'Nom de famille', valeur: 'ADRUN' },
    lignes: [
      { date: '20/11/2026', auteur: '' },
      { date: '', auteur: 'Camille' },
    ],
    pieces: [{ chemin: '/tmp/a.png', nom: 'a.png' }],
  })
})

it('une page vide rend des réponses vides, et pas de « non » que personne n’a dit', () => {
  expect(lire({})).toEqual({ accepte: undefined, messages: [], nom: null, lignes: [], pieces: [] })
})

it('un rang démesuré ne fait pas naître un tableau démesuré', () => {
  expect(lire({ 'lignes.99999999.date': 'x' }).lignes).toEqual([])
})
