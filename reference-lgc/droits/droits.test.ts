import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  creer,
  creerNavigateur,
  lignes,
  type Navigateur,
  ouvrirLgc,
  remettreANeuf,
  valeur,
} from '../essai/navigateur.essai.ts'
import type { IdMutation } from '../index.ts'

const lgc = ouvrirLgc()
let medecin: Navigateur
let secretaire: Navigateur
async function ouvrir(...mutations: IdMutation[]) {
  await remettreANeuf(lgc, mutations)
  medecin = creerNavigateur(lgc)
  secretaire = creerNavigateur(lgc)
  await medecin.connecter()
  await secretaire.connecter('j.mocksecr')
  await creer(medecin)
}
afterAll(() => lgc.fermer())

const TOUS = ['consulter-identite', 'appeler-insi']
const accorder = (secretaires: string[], medecins = TOUS) =>
  medecin.envoyer('/reglages/droits', [
    ...medecins.map((d): [string, string] => ['medecin', d]),
    ...secretaires.map((d): [string, string] => ['secretaire', d]),
  ])

describe('les droits', () => {
  beforeEach(() => ouvrir())

  test('sont tous accordés au départ', async () => {
    expect((await secretaire.aller('/patients/1')).texte).toContain(
      'Interroger INSi par les traits',
    )
  })

  test('sans consultation, aucune page ne montre un trait du patient', async () => {
    await accorder([])
    for (const chemin of [
      '/patients',
      '/patients/1',
      '/patients/1/historique',
      '/patients/1/modifier',
      '/patients/1/insi/1',
    ]) {
      const page = await secretaire.aller(chemin)
      expect([page.statut, page.texte.includes("ne donne pas accès à l'identité")]).toEqual([
        403,
        true,
      ])
      expect(page.html).not.toContain('ADRUN')
    }
    expect((await secretaire.chercher({ nom: 'ADRUN' })).statut).toBe(403)
  })

  test('sans appel, la commande disparaît et la demande est refusée', async () => {
    await accorder(['consulter-identite'])
    const fiche = await secretaire.aller('/patients/1')
    expect(fiche.texte).toContain('ADRUN')
    expect(fiche.texte).not.toContain('INSi par les traits')
    expect((await secretaire.envoyer('/patients/1/insi')).statut).toBe(403)
    expect((await secretaire.aller('/patients/1/vitale')).statut).toBe(403)
    expect((await medecin.aller('/reglages/journal-insi')).texte).toContain('Aucune ligne')
  })

  test('ne se règlent que par l’administrateur, et leur réglage est tracé', async () => {
    const autre = creerNavigateur(lgc)
    await autre.connecter('h.exemplaire')
    for (const n of [autre, secretaire]) {
      expect((await n.aller('/reglages/droits')).statut).toBe(403)
      expect((await n.envoyer('/reglages/droits', {})).statut).toBe(403)
    }
    await accorder([])
    expect((await medecin.aller('/reglages/journal-acces')).texte).toContain(
      'Droits du profil secrétaire : aucun',
    )
  })

  test('gouvernent aussi les noms dans les journaux', async () => {
    await accorder(TOUS, [])
    const page = await medecin.aller('/reglages/journal-acces')
    expect(page.texte).toContain('Dossier n° 1')
    expect(page.html).not.toContain('ADRUN')
  })

  test('les réglages restent fermés à la secrétaire', async () => {
    expect((await secretaire.aller('/patients')).html).not.toContain('href="/reglages"')
    expect((await secretaire.aller('/reglages')).statut).toBe(403)
    expect((await secretaire.aller('/reglages/journal-acces')).statut).toBe(403)
  })
})

describe('un mutant des droits', () => {
  test('« droit-ins-ignore » laisse voir l’identité', async () => {
    await ouvrir('droit-ins-ignore')
    await accorder([])
    expect((await secretaire.aller('/patients/1')).texte).toContain('ADRUN')
  })

  test('« droit-appel-ignore » laisse appeler', async () => {
    await ouvrir('droit-appel-ignore')
    await accorder(['consulter-identite'])
    expect((await secretaire.aller('/patients/1')).texte).toContain('INSi par les traits')
  })
})

describe("l'affichage de l'identité", () => {
  beforeEach(() => ouvrir())

  test('cache les champs retirés pour tout le cabinet, jamais les quatre permanents', async () => {
    await medecin.envoyer('/reglages/affichage', [['champs', 'oid']])
    const { html } = await secretaire.aller('/patients/1')
    expect(valeur(html, 'OID')).toBe('Non renseigné')
    expect(valeur(html, 'Nom utilisé')).toBeNull()
    for (const libelle of [
      'Nom de naissance',
      'Premier prénom de naissance',
      'Date de naissance',
      'Sexe',
    ])
      expect(valeur(html, libelle)).not.toBeNull()
  })
})

describe('le journal des accès', () => {
  beforeEach(() => ouvrir())

  test('dit qui a ouvert quelle fiche, et se réduit à un dossier', async () => {
    await creer(medecin, {
      nomNaissance: 'CORSE',
      premierPrenom: 'ANTHONY',
      dateNaissance: '02/03/1980',
      sexe: 'M',
      lieuNaissance: '2B020',
    })
    await secretaire.aller('/patients/1')
    const [derniere] = lignes((await medecin.aller('/reglages/journal-acces')).html)
    expect(derniere?.slice(2)).toEqual([
      'Jeanne MOCKSECR',
      'ADRUN ZOE (n° 1)',
      "Consultation de la fiche d'identité",
    ])
    const reduit = lignes((await medecin.aller('/reglages/journal-acces?patient=2')).html)
    expect(new Set(reduit.map((l) => l[3]))).toEqual(new Set(['CORSE ANTHONY (n° 2)']))
  })

  test('compte aussi les patients montrés par une recherche', async () => {
    await secretaire.chercher({ nom: 'ADRUN' })
    const [derniere] = lignes((await medecin.aller('/reglages/journal-acces')).html)
    expect([derniere?.[2], derniere?.[4]]).toEqual([
      'Jeanne MOCKSECR',
      'Affichage dans une recherche',
    ])
  })
})
