import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  creer,
  creerNavigateur,
  lignes,
  type Navigateur,
  ouvrirLgc,
  remettreANeuf,
} from '../../essai/navigateur.essai.ts'
import type { IdMutation } from '../../index.ts'

const PATIENTS = [
  {
    nomNaissance: 'DURAND',
    premierPrenom: 'ALICE',
    prenomsNaissance: 'ALICE MARTINE',
    dateNaissance: '04/05/1962',
  },
  {
    nomNaissance: 'MOREL',
    premierPrenom: 'JULIE',
    nomUtilise: 'DURAND',
    prenomUtilise: 'MARTHE',
    dateNaissance: '04/05/1962',
  },
  { nomNaissance: 'LE GALL', premierPrenom: 'MARTIN', dateNaissance: '04/05/1962' },
  { nomNaissance: "D'ORANGE", premierPrenom: 'ANNE-LISE', dateNaissance: '09/02/1971' },
  { nomNaissance: 'DURAND', premierPrenom: 'CLAIRE', dateNaissance: '17/11/1990' },
]
const JOUR = '04/05/1962'

const lgc = ouvrirLgc()
let n: Navigateur
async function ouvrir(...mutations: IdMutation[]) {
  await remettreANeuf(lgc, mutations)
  n = creerNavigateur(lgc)
  await n.connecter()
  for (const p of PATIENTS) await creer(n, { sexe: 'F', lieuNaissance: '99352', ...p })
}
afterAll(() => lgc.fermer())

const trouver = async (criteres: Record<string, string>) =>
  lignes((await n.chercher(criteres)).html).map(([nom, prenom]) => `${nom} ${prenom}`)

describe('la recherche', () => {
  beforeAll(() => ouvrir())

  test.each<[string, Record<string, string>, string[]]>([
    ['la date seule', { dateNaissance: JOUR }, ['DURAND ALICE', 'LE GALL MARTIN', 'MOREL JULIE']],
    [
      'la date et un nom, de naissance ou utilisé',
      { dateNaissance: JOUR, nom: 'dur' },
      ['DURAND ALICE', 'MOREL JULIE'],
    ],
    [
      'la date et un prénom, premier, autre ou utilisé',
      { dateNaissance: JOUR, prenom: 'mar' },
      ['DURAND ALICE', 'LE GALL MARTIN', 'MOREL JULIE'],
    ],
    ['le nom seul', { nom: 'DURAND' }, ['DURAND ALICE', 'DURAND CLAIRE', 'MOREL JULIE']],
    ['le prénom seul', { prenom: 'MART' }, ['DURAND ALICE', 'LE GALL MARTIN', 'MOREL JULIE']],
    ['un tiret de trop', { nom: 'LE-GALL' }, ['LE GALL MARTIN']],
    ['un double tiret de trop', { nom: 'LE--GALL' }, ['LE GALL MARTIN']],
    ['une espace de moins', { nom: 'legall' }, ['LE GALL MARTIN']],
    ['une apostrophe de moins', { nom: 'DORANGE' }, ["D'ORANGE ANNE-LISE"]],
    [
      'une apostrophe de trop',
      { nom: "DU'RAND", dateNaissance: JOUR },
      ['DURAND ALICE', 'MOREL JULIE'],
    ],
    ['un accent', { nom: 'dürànd', dateNaissance: JOUR }, ['DURAND ALICE', 'MOREL JULIE']],
    ['un tiret de moins', { prenom: 'ANNELISE' }, ["D'ORANGE ANNE-LISE"]],
    ['rien de connu', { nom: 'ZZZ' }, []],
  ])('trouve par %s', async (_nom, criteres, attendus) => {
    expect(await trouver(criteres)).toEqual(attendus)
  })

  test.each<[string, Record<string, string>, string]>([
    ['sans critère', {}, 'Donnez au moins un critère.'],
    ['d’une date illisible', { dateNaissance: '4/5/62' }, 'Date illisible'],
    ['d’un nom sans lettre', { nom: '--' }, 'Tapez au moins une lettre.'],
    ['d’un matricule sans clé', { matricule: '2751263220749' }, 'Clé absente'],
    ['d’un matricule à la clé fausse', { matricule: '2 75 12 63 220 749 75' }, 'Clé fausse'],
    ['d’un matricule trop court', { matricule: '27512' }, 'quinze caractères'],
  ])('%s est refusée avec sa raison, sans rien perdre', async (_nom, criteres, message) => {
    const page = await n.chercher({
      prenom: 'Zoé',
      ...criteres,
      ...(_nom === 'sans critère' ? { prenom: '' } : {}),
    })
    expect(page.statut).toBe(422)
    expect(page.texte).toContain(message)
    expect(page.html).not.toContain('aria-label="Résultats"')
    for (const valeur of Object.values(criteres)) expect(page.html).toContain(`value="${valeur}"`)
  })

  test('offre de créer le patient, après elle seulement', async () => {
    expect((await n.aller('/patients')).texte).not.toContain('Nouveau patient')
    expect((await n.chercher({ nom: 'ZZZ' })).texte).toContain('Nouveau patient')
    const page = await n.aller('/patients/nouveau?recherche=inventee')
    expect(page.texte).toContain("Cherchez d'abord le patient")
  })

  test('ne se retrouve pas d’un compte à l’autre', async () => {
    const { chemin } = await n.chercher({ nom: 'DURAND' })
    const autre = creerNavigateur(lgc)
    await autre.connecter('h.exemplaire')
    expect((await autre.aller(chemin)).texte).toContain('Cherchez un patient')
  })

  test('rend cinquante lignes à la fois', async () => {
    for (let i = 0; i < 51; i++)
      await creer(n, {
        nomNaissance: 'FOULE',
        premierPrenom: 'A'.repeat(i + 1),
        dateNaissance: JOUR,
        sexe: 'M',
        lieuNaissance: '99352',
      })
    const page = await n.chercher({ nom: 'FOULE' })
    expect([page.texte.includes('51 patients trouvés'), lignes(page.html).length]).toEqual([
      true,
      50,
    ])
    const suite = await n.aller(`${page.chemin}&page=2`)
    expect(lignes(suite.html)).toHaveLength(1)
  })
})

describe('un mutant de la recherche', () => {
  test.each<[IdMutation, Record<string, string>, string[]]>([
    ['recherche-date-premier-seul', { dateNaissance: JOUR }, ['DURAND ALICE']],
    ['recherche-nom-utilise-ignoree', { dateNaissance: JOUR, nom: 'DUR' }, ['DURAND ALICE']],
    ['recherche-nom-naissance-ignoree', { dateNaissance: JOUR, nom: 'DUR' }, ['MOREL JULIE']],
    [
      'recherche-liste-prenoms-ignoree',
      { dateNaissance: JOUR, prenom: 'MARTI' },
      ['LE GALL MARTIN'],
    ],
    ['recherche-prenom-utilise-ignoree', { dateNaissance: JOUR, prenom: 'MARTH' }, []],
    ['recherche-nom-utilise-separee', { nom: 'DURAND' }, ['DURAND ALICE', 'DURAND CLAIRE']],
    ['recherche-tiret-significatif', { nom: 'LE-GALL' }, []],
    ['recherche-tiret-significatif', { nom: 'LE--GALL' }, ['LE GALL MARTIN']],
    ['recherche-double-tiret-significatif', { nom: 'LE--GALL' }, []],
    ['recherche-double-tiret-significatif', { nom: 'LE-GALL' }, ['LE GALL MARTIN']],
    ['recherche-apostrophe-significative', { nom: "DU'RAND" }, []],
    ['recherche-tiret-enregistre-exige', { prenom: 'ANNELISE' }, []],
  ])('%s ne change que sa règle', async (mutant, criteres, attendus) => {
    await ouvrir(mutant)
    expect(await trouver(criteres)).toEqual(attendus)
    expect(await trouver({ nom: 'MOREL' })).toEqual(['MOREL JULIE'])
  })
})
