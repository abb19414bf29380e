import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ouvrirBase } from '../base/ouvrir.ts'
import {
  ADRUN,
  creer,
  creerNavigateur,
  lignes,
  type Navigateur,
  ouvrirLgc,
  valeur,
} from '../essai/navigateur.essai.ts'
import {
  type CabinetEssai,
  decider,
  interroger,
  ouvrirCabinetEssai,
  statut,
} from './cabinet.essai.ts'
import { reponse00 } from './service.essai.ts'

let cabinet: CabinetEssai
let n: Navigateur
beforeAll(async () => {
  cabinet = await ouvrirCabinetEssai()
})
afterAll(() => cabinet.fermer())
beforeEach(async () => {
  n = await cabinet.preparer()
})

describe("l'acceptation", () => {
  test('reporte les sept champs et récupère l’identité', async () => {
    n = await cabinet.preparer([], {
      ...ADRUN,
      dateNaissance: '30/12/1975',
      lieuNaissance: '75056',
    })
    cabinet.service.repondre({
      corps: reponse00({ liste: 'ZOE MARIE', oid: '1.2.250.1.213.1.4.10' }),
    })
    const reponse = await interroger(n)
    expect(reponse.texte).toContain('2 traits diffèrent')
    expect(statut((await n.aller('/patients/1')).html)).toBe('provisoire')
    const { html } = await decider(n, 'accepter', reponse.html)
    expect(statut(html)).toBe('récupérée')
    expect(
      [
        'Nom de naissance',
        'Premier prénom de naissance',
        'Liste des prénoms de naissance',
        'Date de naissance',
        'Sexe',
        'Code du lieu de naissance',
        'Matricule INS',
        'OID',
      ].map((l) => valeur(html, l)),
    ).toEqual([
      'ADRUN',
      'ZOE',
      'ZOE MARIE',
      '31/12/1975',
      'F féminin',
      '63220 Mazoires',
      '2 75 12 63 220 749 74 NIR TEST',
      '1.2.250.1.213.1.4.10',
    ])
  })

  test('qualifie une identité déjà validée, et l’historique garde les trois statuts', async () => {
    await n.envoyer('/patients/1/valider', { justificatif: 'CN', version: '1' })
    cabinet.service.repondre({ corps: reponse00() })
    const page = await decider(n, 'accepter', (await interroger(n)).html)
    expect(statut(page.html)).toBe('qualifiée')
    const historique = lignes((await n.aller('/patients/1/historique')).html)
    expect(historique.map((l) => l[4]?.replaceAll('\u00A0', ' ').split('Statut : ')[1])).toEqual([
      'de validée à qualifiée',
      'de provisoire à validée',
      'provisoire',
    ])
  })

  test("garde le premier prénom et avertit tant qu'il n'ouvre pas la liste", async () => {
    cabinet.service.repondre({ corps: reponse00({ liste: 'MARIE ZOE' }) })
    const page = await decider(n, 'accepter', (await interroger(n)).html)
    expect(valeur(page.html, 'Premier prénom de naissance')).toBe('ZOE')
    expect(page.texte).toContain("n'est pas le début de la liste")
    expect((await n.aller('/patients/1')).texte).toContain("n'est pas le début de la liste")
  })

  test('est refusable sans rien changer, et sa trace reste', async () => {
    cabinet.service.repondre({ corps: reponse00({ nom: 'ADRUNE' }) })
    const page = await decider(n, 'refuser', (await interroger(n)).html)
    expect(page.texte).toContain("Réponse d'INSi refusée.")
    expect([statut(page.html), valeur(page.html, 'Nom de naissance')]).toEqual([
      'provisoire',
      'ADRUN',
    ])
    expect((await n.aller('/patients/1/historique')).texte).toContain('Identité INSi refusée')
  })

  test.each([
    ['une date au jour 00', { date: '1975-12-00' }, 'date de naissance incomplète'],
    ['un nom vide', { nom: '' }, 'un nom de naissance vide'],
    ['une liste vide', { liste: '' }, 'une liste des prénoms vide'],
    ['un sexe vide', { sexe: '' }, 'un sexe vide'],
    ['une clé fausse', { cle: '75' }, 'La clé du matricule INS rendu par INSi est fausse.'],
  ])('est impossible pour %s, même demandée à la main', async (_nom, traits, message) => {
    cabinet.service.repondre({ corps: reponse00(traits) })
    const page = await interroger(n)
    expect(page.texte).toContain(message)
    expect(page.texte).not.toContain("Accepter l'identité")
    await n.envoyer('/patients/1/insi/1', { decision: 'accepter', version: '1' })
    const { html } = await n.aller('/patients/1')
    expect([statut(html), valeur(html, 'Matricule INS')]).toEqual(['provisoire', 'Non renseigné'])
  })

  test("d'un matricule déjà porté propose l'autre dossier", async () => {
    cabinet.service.repondre({ corps: reponse00() })
    await decider(n, 'accepter', (await interroger(n)).html)
    await creer(n)
    const page = await n.envoyer('/patients/2/insi')
    expect(page.texte).toContain('Un autre dossier du cabinet porte déjà ce matricule INS.')
    expect(page.html).toContain('href="/patients/1"')
    expect(page.texte).not.toContain("Accepter l'identité")
  })

  test("d'une réponse dépassée par une modification redemande de comparer", async () => {
    cabinet.service.repondre({ corps: reponse00() })
    const { html } = await interroger(n)
    await n.envoyer('/patients/1/modifier', { ...ADRUN, nomUtilise: 'AUTRE', version: '1' })
    const page = await decider(n, 'accepter', html)
    expect(page.texte).toContain('a été modifié depuis')
    expect(page.chemin).toBe('/patients/1/insi/1')
  })

  test('change un trait strict ensuite : confirmation, puis retour au provisoire', async () => {
    cabinet.service.repondre({ corps: reponse00() })
    await decider(n, 'accepter', (await interroger(n)).html)
    const saisie = { ...ADRUN, prenomsNaissance: 'ZOE', nomNaissance: 'ADRUNE', version: '2' }
    const demande = await n.envoyer('/patients/1/modifier', saisie)
    expect(demande.texte).toContain("l'INS de ce patient sera retirée")
    const page = await n.envoyer('/patients/1/modifier', { ...saisie, action: 'confirmer' })
    expect([statut(page.html), valeur(page.html, 'Matricule INS')]).toEqual([
      'provisoire',
      'Non renseigné',
    ])
  })

  test('laisse corriger le premier prénom sans perdre l’INS', async () => {
    cabinet.service.repondre({ corps: reponse00({ liste: 'MARIE ZOE' }) })
    await decider(n, 'accepter', (await interroger(n)).html)
    const page = await n.envoyer('/patients/1/modifier', {
      ...ADRUN,
      premierPrenom: 'MARIE',
      prenomsNaissance: 'MARIE ZOE',
      version: '2',
    })
    expect(statut(page.html)).toBe('récupérée')
    expect(page.texte).not.toContain("n'est pas le début de la liste")
  })

  test('sous « recupere-sans-accepter » se fait sans accord', async () => {
    n = await cabinet.preparer(['recupere-sans-accepter'])
    cabinet.service.repondre({ corps: reponse00() })
    await interroger(n)
    expect(statut((await n.aller('/patients/1')).html)).toBe('récupérée')
  })
})

test('la réponse reçue et les matricules sont gardés tels quels', async () => {
  const dossier = mkdtempSync(path.join(tmpdir(), 'recu-'))
  const fichier = path.join(dossier, 'cabinet.sqlite')
  const lgcFichier = ouvrirLgc({ base: fichier, services: { insi: cabinet.acces(), vitale: null } })
  const m = creerNavigateur(lgcFichier)
  await m.connecter()
  await creer(m)
  const historique =
    '<INSHISTO><IdIndividu><NumIdentifiant>2090763220834</NumIdentifiant><Cle>39</Cle></IdIndividu><OID>1.2.250.1.213.1.4.8</OID></INSHISTO>'
  const corps = reponse00({ historique })
  cabinet.service.repondre({ corps })
  await m.envoyer('/patients/1/insi')
  await m.envoyer('/patients/1/insi/1', { decision: 'accepter', version: '1' })
  lgcFichier.fermer()
  const base = ouvrirBase(fichier)
  expect(base.lire('SELECT reponse, auteur FROM echange_insi')).toEqual([
    { reponse: corps, auteur: 'Camille TESTIER' },
  ])
  expect(base.lire('SELECT matricule FROM matricule_recu ORDER BY id')).toEqual([
    { matricule: '275126322074974' },
    { matricule: '209076322083439' },
  ])
  base.fermer()
  rmSync(dossier, { recursive: true, force: true })
})
