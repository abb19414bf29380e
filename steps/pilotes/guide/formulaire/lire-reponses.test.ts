import { expect, it } from 'vitest'
import { lireReponses } from './lire-reponses.ts'
import type { Champs } from './types.ts'

const CHAMPS: Champs = {
  accepte: { genre: 'oui-non', libelle: 'Accepté ?' },
  messages: { genre: 'liste', libelle: 'Messages' },
  nom: { genre: 'affiche', libelle: 'Nom' },
  lignes: {
    genre: 'tableau',
    libelle: 'Lignes',
    colonnes: {
      date: { libelle: 'date', genre: 'date' },
      ins: { libelle: 'INS', genre: 'oui-non' },
    },
  },
}
const BONNES = {
  accepte: true,
  messages: [' Patient créé '],
  nom: null,
  lignes: [{ date: '20-11-2026', ins: 'oui' }],
}

it('rend les réponses, dates et espaces remis en forme', () => {
  expect(lireReponses(CHAMPS, BONNES)).toEqual({
    reponses: {
      ...BONNES,
      messages: ['Patient créé'],
      lignes: [{ date: '20/11/2026', ins: 'oui' }],
    },
  })
})

it('dit toutes les fautes à la fois, champ par champ', () => {
  const lues = lireReponses(CHAMPS, { ...BONNES, accepte: 'oui', lignes: [{ date: 1 }] })
  expect('fautes' in lues && lues.fautes.map(({ champ }) => champ)).toEqual(['accepte', 'lignes'])
})

it('ne prend qu’un fichier pour une preuve, sauf des écrans', () => {
  const piece = { chemin: '/tmp/a.png', nom: 'a.png' }
  const seul: Champs = { piece: { genre: 'piece', libelle: 'Fichier' } }
  const ecrans: Champs = { piece: { genre: 'piece', libelle: 'Fichier', plusieurs: true } }
  expect(lireReponses(seul, { piece: [piece, piece] })).toHaveProperty('fautes')
  expect(lireReponses(ecrans, { piece: [piece, piece] })).toHaveProperty('reponses')
})

it('refuse une réponse vide là où il en faut une', () => {
  const champs: Champs = { nom: { genre: 'texte', libelle: 'Nom', obligatoire: true } }
  expect(lireReponses(champs, { nom: '  ' })).toEqual({
    fautes: [{ champ: 'nom', message: 'une réponse est nécessaire' }],
  })
})
