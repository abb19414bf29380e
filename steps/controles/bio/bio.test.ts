import { describe, expect, it } from 'vitest'
import { SIGNATURE_FEUILLE } from '../../../mocks/documents/index.ts'
import type { DocumentListe, DocumentOuvert } from '../../pilotes/contrat.ts'
import type { CourrierRecu } from '../../services/courrier-recu.ts'
import { alerteCritique, documentLisible, miseEnForme } from './lecture.ts'
import { ancienRemplace, classe, signale } from './listes.ts'
import { ancienneValeurTracee, resultatIntegre } from './resultats.ts'

const TITRE = "Compte rendu d'examens biologiques"
const document = (signaux: string[]): DocumentListe => ({
  ...{ titre: TITRE, patient: 'ADRUN ZOE', date: '20/11/2026' },
  ...{ signaux, metadonnees: '' },
})

describe('le signal d’un compte rendu', () => {
  const juger = (signaux: string[], signal: 'clinique' | 'ecart') =>
    signale([document(signaux)], { titre: TITRE, liste: 'non-lus', signal }).conforme

  it('se reconnaît sous les mots de l’éditeur', () => {
    expect(juger(['Élément clinique'], 'clinique')).toBe(true)
    expect(juger(['Commentaire du biologiste'], 'clinique')).toBe(true)
    expect(juger(['Hors intervalle'], 'ecart')).toBe(true)
    expect(juger(['Résultat anormal'], 'ecart')).toBe(true)
  })

  it('manque quand la liste se tait, dit autre chose ou n’a pas le document', () => {
    expect(juger([], 'ecart')).toBe(false)
    expect(juger(['Non lu'], 'ecart')).toBe(false)
    expect(juger(['Hors intervalle'], 'clinique')).toBe(false)
    expect(signale([], { titre: TITRE, liste: 'patient', signal: 'ecart' }).conforme).toBe(false)
  })
})

describe('une nouvelle version', () => {
  it('ne laisse qu’une version courante', () => {
    const remplacee = document(['Remplacé'])
    expect(ancienRemplace([document([]), remplacee], TITRE).conforme).toBe(true)
    expect(ancienRemplace([document([])], TITRE).conforme).toBe(true)
    expect(ancienRemplace([document([]), document([])], TITRE).conforme).toBe(false)
    expect(ancienRemplace([remplacee], TITRE).conforme).toBe(false)
  })

  it('laisse une trace de l’ancienne valeur et de la nouvelle', () => {
    const fait = { analyse: 'Potassium', avant: '6,1', apres: '4,1' }
    const dite = 'Potassium : 6,1 mmol/L remplacé par 4,1 mmol/L'
    expect(ancienneValeurTracee([dite], fait).conforme).toBe(true)
    expect(ancienneValeurTracee(['Potassium : 16,1 puis 4,1'], fait).conforme).toBe(false)
    expect(ancienneValeurTracee(['Potassium : 4,1'], fait).conforme).toBe(false)
    expect(ancienneValeurTracee(['Sodium : 6,1 puis 4,1'], fait).conforme).toBe(false)
  })
})

describe('un résultat intégré', () => {
  const AFFICHE = {
    ...{ analyse: 'Potassium', valeur: '4,2', unite: 'mmol/L' },
    ...{ reference: '3,5 à 5', interpretation: '' },
  }
  const attendu = { analyse: 'Potassium', valeur: '4,2', unite: 'mmol/L' }

  it('a sa valeur, son unité et son intervalle', () => {
    expect(resultatIntegre([AFFICHE], { ...attendu, bornes: ['3,5', '5'] }).conforme).toBe(true)
    expect(resultatIntegre([{ ...AFFICHE, unite: '' }], attendu).conforme).toBe(false)
    expect(resultatIntegre([{ ...AFFICHE, valeur: '42' }], attendu).conforme).toBe(false)
    const bornes = ['3,5', '6'] as const
    expect(resultatIntegre([AFFICHE], { ...attendu, bornes }).conforme).toBe(false)
    expect(resultatIntegre([], attendu).conforme).toBe(false)
  })
})

describe('la lecture', () => {
  const OUVERT: DocumentOuvert = {
    ...{ entete: `${TITRE}, Dr MOCKBIO`, texte: 'Glucose 0,95 g/L', pdf: true },
  }
  const COURRIER = {
    demande: { titre: TITRE, format: 'N1', expediteur: 'laboratoire des Acacias' },
  } as CourrierRecu

  it('dit le titre et l’auteur, et montre le PDF', () => {
    expect(documentLisible(OUVERT, COURRIER).conforme).toBe(true)
    expect(documentLisible({ ...OUVERT, pdf: false }, COURRIER).observe).toContain('PDF')
    expect(documentLisible({ ...OUVERT, entete: TITRE }, COURRIER).observe).toContain('MOCKBIO')
    expect(documentLisible({ ...OUVERT, entete: 'MOCKBIO' }, COURRIER).conforme).toBe(false)
  })

  it('d’un compte rendu suit la feuille jointe, sinon celle du logiciel', () => {
    const jointe = { ...OUVERT, texte: `${SIGNATURE_FEUILLE} Glucose` }
    expect(miseEnForme(jointe, 'laboratoire').conforme).toBe(true)
    expect(miseEnForme(jointe, 'logiciel').conforme).toBe(false)
    expect(miseEnForme(OUVERT, 'logiciel').conforme).toBe(true)
    expect(miseEnForme(OUVERT, 'laboratoire').conforme).toBe(false)
    expect(miseEnForme({ ...OUVERT, texte: ' ' }, 'logiciel').conforme).toBe(false)
  })

  it('d’un résultat critique est demandée au nom de la personne', () => {
    const zoe = { nomNaissance: 'ADRUN', premierPrenom: 'ZOE' }
    expect(alerteCritique(['À lire : ADRUN Zoé, potassium'], zoe).conforme).toBe(true)
    expect(alerteCritique(['À lire : AUTRE Zoé'], zoe).conforme).toBe(false)
    expect(alerteCritique([], zoe).conforme).toBe(false)
  })

  it('suit le classement', () => {
    expect(classe([document([])], TITRE, null).conforme).toBe(true)
    expect(classe([document([])], 'Autre', null).conforme).toBe(false)
    expect(classe([document([])], TITRE, 'Aucun dossier désigné.').conforme).toBe(false)
  })
})
