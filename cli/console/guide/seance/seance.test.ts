import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  type Question,
  VARIABLE_ADRESSE,
  VARIABLE_JETON,
} from '../../../../steps/pilotes/guide/http/protocole.ts'
import { simulerCampagneEnCours } from '../../campagne-en-cours.essai.ts'
import type { creerConsole } from '../../index.ts'
import { type ConsoleEssai, preparerConsole } from '../../ouvrir.essai.ts'
import { moduleGuide } from '../index.ts'
import { creerSeance, type Nouvelle } from './seance.ts'
import { creerDialogue } from './serveur-dialogue.ts'

let essai: ConsoleEssai
let contexte: ReturnType<typeof creerConsole>['contexte']
beforeEach(async () => {
  essai = preparerConsole()
  const ouverte = await essai.ouvrir()
  contexte = ouverte.contexte
  await ouverte.fermer()
})
afterEach(() => essai.nettoyer())

const etape = (numero = 0, passage = 1): Question => ({
  ...{ id: randomUUID(), numero, passage, genre: 'etape', dits: [] },
  formulaire: {
    consigne: `Étape ${numero}`,
    champs: { statut: { genre: 'texte', libelle: 'Statut' } },
  },
  date: new Date().toISOString(),
})
const QUI = { par: 'Sacha Essai', onglet: 'a' }

describe('la séance d’une campagne guidée', () => {
  it('attend la réponse d’une personne, et la redonne si la campagne la redemande', async () => {
    const seance = creerSeance(contexte)
    const question = etape()
    const attente = seance.recevoir(question)
    expect(seance.enAttente()?.id).toBe(question.id)
    expect(seance.repondre(question, { statut: 'validée' }, { statut: 'validée' }, 'Sacha')).toBe(
      true,
    )
    const reponse = { genre: 'reponses', reponses: { statut: 'validée' }, par: 'Sacha' }
    expect(await attente).toEqual(reponse)
    expect(await seance.recevoir(question)).toEqual(reponse)
  })

  it('une console relancée retrouve la question et ce qui était tapé', () => {
    const question = etape()
    const avant = creerSeance(contexte)
    void avant.recevoir(question)
    avant.noter(question, { statut: 'provis' }, QUI)
    const apres = creerSeance(contexte)
    expect(apres.enAttente()?.id).toBe(question.id)
    expect(apres.brouillon(question).statut).toMatchObject({ valeur: 'provis', par: 'Sacha Essai' })
  })

  it('de deux frappes, la dernière l’emporte, avec son auteur', () => {
    const seance = creerSeance(contexte)
    const question = etape()
    void seance.recevoir(question)
    seance.noter(question, { statut: 'un' }, QUI)
    seance.noter(question, { statut: 'deux' }, { par: 'Dominique', onglet: 'b' })
    expect(seance.brouillon(question).statut).toMatchObject({ valeur: 'deux', par: 'Dominique' })
  })

  it('une seule réponse compte : la seconde personne apprend qu’on l’a devancée', () => {
    const seance = creerSeance(contexte)
    const question = etape()
    void seance.recevoir(question)
    expect(seance.repondre(question, {}, {}, 'Sacha')).toBe(true)
    expect(seance.repondre(question, {}, {}, 'Dominique')).toBe(false)
  })

  it('une correction porte le rang de la réponse, et la remplace dans l’historique', async () => {
    const seance = creerSeance(contexte)
    const [premiere, seconde] = [etape(0), etape(1)]
    void seance.recevoir(premiere)
    seance.repondre(premiere, { statut: 'validée' }, { statut: 'validée' }, 'Sacha')
    const attente = seance.recevoir(seconde)
    const correction = { numero: 0, valeurs: { statut: 'provisoire' } }
    seance.corriger(seconde, correction, { statut: 'provisoire' }, 'Sacha')
    expect(await attente).toMatchObject({ genre: 'correction', numero: 0 })
    expect(seance.lire().historique.map(({ valeurs }) => valeurs.statut)).toEqual(['provisoire'])
  })

  it('garde ce qui était tapé d’un scénario remis à plus tard', () => {
    const seance = creerSeance(contexte)
    const question = etape()
    void seance.recevoir(question)
    seance.noter(question, { statut: 'provis' }, QUI)
    seance.ajourner(question)
    void seance.recevoir(etape(0, 2))
    expect(seance.brouillon(question).statut?.valeur).toBe('provis')
  })

  it('ce qui est tapé quand la campagne vient de mourir revient à sa reprise', async () => {
    const seance = creerSeance(contexte)
    const premiere = await simulerCampagneEnCours(contexte, essai.racineCampagnes)
    const question = etape()
    void seance.recevoir(question)
    await premiere.tuer()
    seance.noter(question, { statut: 'provis' }, QUI)
    seance.armer()
    const reprise = await simulerCampagneEnCours(contexte, essai.racineCampagnes)
    const reposee = { ...question, id: randomUUID() }
    void seance.recevoir(reposee)
    expect(seance.brouillon(reposee).statut?.valeur).toBe('provis')
    await reprise.tuer()
  })

  it('dit de quelle étape vient une frappe : celle d’une réponse reprise n’écrit pas ailleurs', () => {
    const seance = creerSeance(contexte)
    const dites: Nouvelle[] = []
    seance.ecouter((nouvelle) => dites.push(nouvelle))
    seance.noter(etape(3), { statut: 'provis' }, QUI)
    expect(dites).toMatchObject([{ genre: 'brouillon', etape: 3, nom: 'statut', onglet: 'a' }])
  })

  it('oublie le scénario fini', () => {
    const seance = creerSeance(contexte)
    const question = etape()
    void seance.recevoir(question)
    seance.noter(question, { statut: 'provisoire' }, QUI)
    seance.repondre(question, {}, {}, 'Sacha')
    seance.finir()
    expect(seance.brouillon(question)).toEqual({})
    expect(seance.lire().historique).toEqual([])
  })
})

describe('l’écoute de la campagne', () => {
  const poser = (jeton: string, corps: unknown) =>
    creerDialogue(creerSeance(contexte)).request('/questions', {
      method: 'POST',
      headers: { authorization: `Bearer ${jeton}`, 'content-type': 'application/json' },
      body: JSON.stringify(corps),
    })

  it('refuse qui n’a pas le jeton de la campagne lancée, même quand il n’y en a pas', async () => {
    expect((await poser('', etape())).status).toBe(401)
    creerSeance(contexte).armer()
    expect((await poser('0'.repeat(64), etape())).status).toBe(401)
  })

  it('refuse une question mal formée', async () => {
    const jeton = creerSeance(contexte).armer()
    expect((await poser(jeton, { consigne: 'x' })).status).toBe(400)
  })

  it('n’arme que les campagnes où une personne peut répondre', async () => {
    const demande = {
      ...{ rem: 'MDV-LGC-SF-Va1', profils: [], chapitres: [], exigences: [], scenarios: [] },
      ...{ preuves: [], mutations: [], repetition: false, reprendre: null },
    }
    expect(moduleGuide.armer?.({ ...demande, cible: 'reference' }, contexte)).toBeNull()
    const arme = moduleGuide.armer?.({ ...demande, cible: 'guide' }, contexte)
    expect(arme?.env?.[VARIABLE_JETON]).toMatch(/^[0-9a-f]{64}$/)
    // L'adresse s'écrit quand l'écoute a commencé.
    const fichier = arme?.env?.[VARIABLE_ADRESSE] ?? ''
    const { adresse } = await vi.waitFor(() => JSON.parse(readFileSync(fichier, 'utf8')))
    expect((await fetch(`${adresse}/questions`, { method: 'POST' })).status).toBe(401)
  })
})
