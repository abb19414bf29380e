import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ADRUN, champDe, lignes, type Navigateur, valeur } from '../essai/navigateur.essai.ts'
import {
  type CabinetEssai,
  decider,
  interroger,
  ouvrirCabinetEssai,
  qualifier,
  statut,
} from '../insi/cabinet.essai.ts'
import { reponse00 } from '../insi/service.essai.ts'

let cabinet: CabinetEssai
let n: Navigateur
beforeAll(async () => {
  cabinet = await ouvrirCabinetEssai()
})
afterAll(() => cabinet.fermer())

/** ADRUN ZOE qualifiée par Camille TESTIER, puis la session de ce compte. */
async function ouvrirQualifiee(compte: string) {
  n = await cabinet.preparer()
  cabinet.service.repondre({ corps: reponse00() })
  await qualifier(n)
  await n.connecter(compte)
}

const version = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''
const formulaire = () => n.aller('/patients/1/modifier')
const modifier = async (champs: Record<string, string>) =>
  n.envoyer('/patients/1/modifier', { version: version((await formulaire()).html), ...champs })
const verrouilles = (html: string) =>
  [...html.matchAll(/<span class="mention verrou" id="(\w+)-verrou"/g)].map(([, nom]) => nom)

const SEPT = [
  'dateNaissance',
  'lieuNaissance',
  'matriculeIns',
  'nomNaissance',
  'oid',
  'prenomsNaissance',
  'sexe',
]

describe("sur une identité qualifiée, l'utilisateur ordinaire", () => {
  beforeEach(() => ouvrirQualifiee('h.exemplaire'))

  test('voit les sept champs verrouillés, et à qui demander', async () => {
    const page = await formulaire()
    expect(verrouilles(page.html).sort()).toEqual(SEPT)
    for (const champ of SEPT) expect(page.html).not.toContain(`name="${champ}"`)
    expect(page.texte).toContain('Demandez à Camille TESTIER.')
    expect(page.html).not.toContain('id="lieux"')
  })

  test.each([
    ['nomNaissance', 'AUTRE'],
    ['prenomsNaissance', 'AUTRE'],
    ['dateNaissance', '02/03/1980'],
    ['dateIncertaine', 'jour'],
    ['sexe', 'M'],
    ['lieuNaissance', '75101'],
    ['choisirLieu', '75101'],
    ['matriculeIns', '180019999900168'],
    ['oid', '1.2.250.1.213.1.4.9'],
    ['nomNaissance', ''],
  ])("n'impose pas %s « %s » en l'envoyant à la main", async (champ, saisie) => {
    const page = await modifier({ premierPrenom: 'ZOE', [champ]: saisie, action: 'confirmer' })
    expect(page.statut).toBe(422)
    expect(page.texte.replaceAll('\u00A0', ' ')).toContain(
      "Champ verrouillé, resté tel quel : l'identité est qualifiée.",
    )
    const fiche = await n.aller('/patients/1')
    expect(valeur(fiche.html, 'Nom de naissance')).toBe('ADRUN')
    expect(statut(fiche.html)).toBe('qualifiée')
  })

  test('refusé, garde ce qu’il avait saisi d’autre', async () => {
    const page = await modifier({ nomUtilise: 'MARTIN', sexe: 'M' })
    expect(champDe(page.html, 'nomUtilise')).toBe('MARTIN')
  })

  test('modifie premier prénom, nom et prénom utilisés, coordonnées ; le statut reste', async () => {
    const page = await modifier({
      premierPrenom: 'ZOE-LOU',
      nomUtilise: 'MARTIN',
      prenomUtilise: 'LILI',
      telephone: '0465710012',
    })
    expect([
      valeur(page.html, 'Nom utilisé'),
      valeur(page.html, 'Prénom utilisé'),
      valeur(page.html, 'Téléphone'),
      valeur(page.html, 'Matricule INS'),
      statut(page.html),
    ]).toEqual(['MARTIN', 'LILI', '04 65 71 00 12', '2 75 12 63 220 749 74 NIR', 'qualifiée'])
  })
})

test("l'identité récupérée est verrouillée aussi, la provisoire et la validée non", async () => {
  n = await cabinet.preparer()
  await n.connecter('h.exemplaire')
  expect(verrouilles((await formulaire()).html)).toEqual([])
  const page = await n.aller('/patients/1/valider')
  await n.envoyer('/patients/1/valider', { justificatif: 'CN', version: version(page.html) })
  expect(verrouilles((await formulaire()).html)).toEqual([])
  n = await cabinet.preparer()
  cabinet.service.repondre({ corps: reponse00() })
  await decider(n, 'accepter', (await interroger(n)).html)
  await n.connecter('h.exemplaire')
  expect(verrouilles((await formulaire()).html).sort()).toEqual(SEPT)
})

describe('le super-utilisateur', () => {
  beforeEach(() => ouvrirQualifiee('c.testier'))

  test('modifie un trait strict après confirmation : l’INS part, le statut descend', async () => {
    const traits = { ...ADRUN, prenomsNaissance: 'ZOE', nomNaissance: 'ADRUNE' }
    expect(verrouilles((await formulaire()).html)).toEqual([])
    expect((await modifier(traits)).texte).toContain("l'INS de ce patient sera retirée")
    const page = await modifier({ ...traits, action: 'confirmer' })
    expect([
      statut(page.html),
      valeur(page.html, 'Nom de naissance'),
      valeur(page.html, 'Matricule INS'),
    ]).toEqual(['validée', 'ADRUNE', 'Non renseigné'])
    const [derniere] = lignes((await n.aller('/patients/1/historique')).html)
    expect(derniere?.[4]?.replaceAll('\u00A0', ' ')).toContain('de « ADRUN » à « ADRUNE »')
  })

  test("n'impose jamais un matricule : il ne vient que d'INSi", async () => {
    const page = await modifier({
      ...ADRUN,
      prenomsNaissance: 'ZOE',
      nomUtilise: 'MARTIN',
      matriculeIns: '180019999900168',
    })
    expect(valeur(page.html, 'Matricule INS')).toBe('2 75 12 63 220 749 74 NIR')
  })

  test('est nommé par le responsable, compte par compte', async () => {
    await n.envoyer('/reglages/droits', [
      ['medecin', 'consulter-identite'],
      ['medecin', 'appeler-insi'],
      ['superUtilisateurs', 'h.exemplaire'],
    ])
    expect(verrouilles((await formulaire()).html).sort()).toEqual(SEPT)
    await n.connecter('h.exemplaire')
    expect(verrouilles((await formulaire()).html)).toEqual([])
    await n.connecter('c.testier')
    expect((await n.aller('/reglages/journal-acces')).texte).toContain(
      'Traits verrouillés, modifiables par : h.exemplaire',
    )
  })
})
