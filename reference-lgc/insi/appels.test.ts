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
  remettreANeuf,
  valeur,
} from '../essai/navigateur.essai.ts'
import type { Lgc, OptionsInsi } from '../index.ts'
import {
  faute,
  ouvrirServiceEssai,
  reponse00,
  reponseCr,
  type ServiceEssai,
} from './service.essai.ts'

let service: ServiceEssai
let lgc: Lgc
let n: Navigateur

beforeAll(async () => {
  service = await ouvrirServiceEssai()
  lgc = ouvrirLgc({ services: { insi: acces(), vitale: null } })
})
afterAll(async () => {
  lgc.fermer()
  await service.arreter()
})
beforeEach(() => preparer())

function acces(autres: Partial<OptionsInsi> = {}): OptionsInsi {
  const { url, ca, certificat, cle } = service
  return {
    url,
    ca,
    certificat,
    cle,
    authentification: 'certificat',
    ...autres,
  }
}

/** Données neuves, Camille TESTIER connectée, ADRUN ZOE créée. */
async function preparer(mutations: string[] = [], traits: Record<string, string> = ADRUN) {
  await remettreANeuf(lgc, mutations)
  service.demandes.length = 0
  n = creerNavigateur(lgc)
  await n.connecter()
  await creer(n, traits)
}

const interroger = () => n.envoyer('/patients/1/insi')
const decider = (decision: string, html: string) =>
  n.envoyer('/patients/1/insi/1', {
    decision,
    version: /name="version" value="(\d+)"/.exec(html)?.[1] ?? '',
  })
const journal = async () => lignes((await n.aller('/reglages/journal-insi')).html)
const statut = (html: string) => /class="statut[^>]*>.*?<\/svg>([^<]+)</.exec(html)?.[1]

describe("l'appel par les traits", () => {
  test('présente le certificat de la structure et signe les contextes de son identifiant', async () => {
    service.repondre({ corps: reponse00() })
    await interroger()
    const [demande] = service.demandes
    expect(demande?.client).toContain('CN=INSI-MANU')
    expect(demande?.action).toBe(
      'urn:ServiceIdentiteCertifiee:1.0.0:rechercherInsAvecTraitsIdentite',
    )
    expect(demande?.corps).toContain('<ctxlps:Emetteur>499700000013001</ctxlps:Emetteur>')
  })

  test('envoie un premier appel sans lieu, et n’en envoie pas d’autre quand INSi répond', async () => {
    service.repondre({ corps: reponse00() })
    expect((await interroger()).texte).toContain("Les traits du dossier et d'INSi s'accordent.")
    expect(service.demandes.map((d) => d.corps.includes('LieuNaissance'))).toEqual([false])
  })

  test('rappelle avec le lieu, en silence, quand INSi trouve plusieurs identités', async () => {
    service.repondre({ corps: reponseCr('02', 'Plusieurs') }, { corps: reponse00() })
    const page = await interroger()
    expect(page.texte).toContain("Accepter l'identité")
    expect(service.demandes.map((d) => d.corps.includes('>63220<'))).toEqual([false, true])
    expect((await journal()).map((l) => l[5])).toEqual(['00', '02'])
  })

  test('ne rappelle pas avec un lieu inconnu, qui ne part jamais', async () => {
    await preparer([], { ...ADRUN, lieuNaissance: '99999' })
    service.repondre({ corps: reponseCr('02', 'Plusieurs') })
    expect((await interroger()).texte).toContain('INSi trouve plusieurs identités (code 02).')
    expect(service.demandes).toHaveLength(1)
  })

  test('est journalisé au nom de son auteur, avec le code rendu', async () => {
    service.repondre({ corps: reponse00() })
    await interroger()
    const [ligne] = await journal()
    expect(ligne?.slice(2)).toEqual([
      'Camille TESTIER',
      'ADRUN ZOE (n° 1)',
      'Recherche par les traits',
      '00',
    ])
  })
})

describe('une panne', () => {
  test.each([
    ['code 01', { corps: reponseCr('01', 'Aucune') }, 'INSi ne trouve aucune identité (code 01).'],
    ['faute', { statut: 500, corps: faute('desir_550', 'Numéro inconnu.') }, '(code desir_550)'],
    ['statut 503', { statut: 503 }, '(code http-503)'],
    ['réponse illisible', { corps: '<a' }, '(code reponse-illisible)'],
  ])(
    '(%s) laisse la fiche utilisable, son statut intact, et propose de réessayer',
    async (_nom, livraison, message) => {
      service.repondre(livraison)
      const page = await interroger()
      expect(page.texte).toContain(message)
      expect(page.texte).toContain('Réessayer')
      expect(page.texte).not.toContain("Accepter l'identité")
      expect(statut((await n.aller('/patients/1')).html)).toBe('provisoire')
      expect(await journal()).toHaveLength(1)
    },
  )

  test('du certificat ou du réseau se dit sans détail technique', async () => {
    for (const [options, message] of [
      [acces({ url: 'https://127.0.0.1:1/lps' }), '(code injoignable)'],
      [acces({ certificat: '/absent.pem' }), '(code certificat-absent)'],
      [acces({ ca: service.certificat }), '(code connexion-refusee)'],
    ] as const) {
      const autre = ouvrirLgc({ services: { insi: options, vitale: null } })
      const m = creerNavigateur(autre)
      await m.connecter()
      await creer(m)
      const page = await m.envoyer('/patients/1/insi')
      expect(page.texte).toContain(message)
      expect(page.texte).not.toContain('absent.pem')
      autre.fermer()
    }
  })

  test("peut être réessayée jusqu'à la réponse", async () => {
    service.repondre({ statut: 503 }, { corps: reponse00() })
    await interroger()
    expect((await interroger()).texte).toContain("Accepter l'identité")
  })
})

describe("l'appel qui dure", () => {
  const termine = async (m: Navigateur) =>
    (JSON.parse((await m.aller('/patients/1/insi/1/etat')).html) as { termine: boolean }).termine

  test('montre ce qui est demandé, laisse quitter la page, puis donne la réponse', async () => {
    let liberer = () => {}
    const quand = new Promise<void>((resoudre) => {
      liberer = resoudre
    })
    service.repondre({ corps: reponse00(), quand })
    const attente = await interroger()
    expect(attente.texte).toContain("Interrogation d'INSi en cours")
    expect(attente.html).toContain('data-suivi="/patients/1/insi/1/etat"')
    expect((await n.aller('/patients/1')).texte).toContain('Un appel à INSi est en cours')
    expect(await termine(n)).toBe(false)
    liberer()
    await expect.poll(() => termine(n), { timeout: 10_000 }).toBe(true)
    expect((await n.aller('/patients/1')).texte).toContain(
      "Une réponse d'INSi attend votre décision",
    )
  })

  test('au-delà du délai devient une panne, et la fiche reste utilisable', async () => {
    const presse = ouvrirLgc({ services: { insi: acces({ delaiMs: 200 }), vitale: null } })
    const m = creerNavigateur(presse)
    await m.connecter()
    await creer(m)
    service.repondre({ quand: new Promise(() => {}) })
    await m.envoyer('/patients/1/insi')
    await expect.poll(() => termine(m), { timeout: 10_000 }).toBe(true)
    expect((await m.aller('/patients/1/insi/1')).texte).toContain('(code delai-depasse)')
    presse.fermer()
  })

  test('interrompu par l’arrêt du logiciel ne paraît plus courir ensuite', async () => {
    const dossier = mkdtempSync(path.join(tmpdir(), 'interrompu-'))
    const base = path.join(dossier, 'cabinet.sqlite')
    const services = { insi: acces(), vitale: null }
    const avant = ouvrirLgc({ base, services })
    const m = creerNavigateur(avant)
    await m.connecter()
    await creer(m)
    service.repondre({ quand: new Promise(() => {}) })
    await m.envoyer('/patients/1/insi')
    avant.fermer()
    const apres = ouvrirLgc({ base, services })
    const suivant = creerNavigateur(apres)
    await suivant.connecter()
    expect((await suivant.aller('/patients/1/insi/1')).texte).toContain('(code interrompu)')
    apres.fermer()
    rmSync(dossier, { recursive: true, force: true })
  })
})

test('la réponse reçue et les matricules sont gardés tels quels', async () => {
  const dossier = mkdtempSync(path.join(tmpdir(), 'recu-'))
  const fichier = path.join(dossier, 'cabinet.sqlite')
  const lgcFichier = ouvrirLgc({ base: fichier, services: { insi: acces(), vitale: null } })
  const m = creerNavigateur(lgcFichier)
  await m.connecter()
  await creer(m)
  const historique =
    '<INSHISTO><IdIndividu><NumIdentifiant>2090763220834</NumIdentifiant><Cle>39</Cle></IdIndividu><OID>1.2.250.1.213.1.4.8</OID></INSHISTO>'
  const corps = reponse00({ historique })
  service.repondre({ corps })
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

describe("l'acceptation", () => {
  test('reporte les sept champs et récupère l’identité', async () => {
    await preparer([], { ...ADRUN, dateNaissance: '30/12/1975', lieuNaissance: '75056' })
    service.repondre({ corps: reponse00({ liste: 'ZOE MARIE', oid: '1.2.250.1.213.1.4.10' }) })
    const reponse = await interroger()
    expect(reponse.texte).toContain('2 traits diffèrent')
    expect(statut((await n.aller('/patients/1')).html)).toBe('provisoire')
    const { html } = await decider('accepter', reponse.html)
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
    service.repondre({ corps: reponse00() })
    const page = await decider('accepter', (await interroger()).html)
    expect(statut(page.html)).toBe('qualifiée')
    const historique = lignes((await n.aller('/patients/1/historique')).html)
    expect(historique.map((l) => l[4]?.replaceAll('\u00A0', ' ').split('Statut : ')[1])).toEqual([
      'de validée à qualifiée',
      'de provisoire à validée',
      'provisoire',
    ])
  })

  test("garde le premier prénom et avertit tant qu'il n'ouvre pas la liste", async () => {
    service.repondre({ corps: reponse00({ liste: 'MARIE ZOE' }) })
    const page = await decider('accepter', (await interroger()).html)
    expect(valeur(page.html, 'Premier prénom de naissance')).toBe('ZOE')
    expect(page.texte).toContain("n'est pas le début de la liste")
    expect((await n.aller('/patients/1')).texte).toContain("n'est pas le début de la liste")
  })

  test('est refusable sans rien changer, et sa trace reste', async () => {
    service.repondre({ corps: reponse00({ nom: 'ADRUNE' }) })
    const page = await decider('refuser', (await interroger()).html)
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
    service.repondre({ corps: reponse00(traits) })
    const page = await interroger()
    expect(page.texte).toContain(message)
    expect(page.texte).not.toContain("Accepter l'identité")
    await n.envoyer('/patients/1/insi/1', { decision: 'accepter', version: '1' })
    const { html } = await n.aller('/patients/1')
    expect([statut(html), valeur(html, 'Matricule INS')]).toEqual(['provisoire', 'Non renseigné'])
  })

  test("d'un matricule déjà porté propose l'autre dossier", async () => {
    service.repondre({ corps: reponse00() })
    await decider('accepter', (await interroger()).html)
    await creer(n)
    const page = await n.envoyer('/patients/2/insi')
    expect(page.texte).toContain('Un autre dossier du cabinet porte déjà ce matricule INS.')
    expect(page.html).toContain('href="/patients/1"')
    expect(page.texte).not.toContain("Accepter l'identité")
  })

  test("d'une réponse dépassée par une modification redemande de comparer", async () => {
    service.repondre({ corps: reponse00() })
    const { html } = await interroger()
    await n.envoyer('/patients/1/modifier', { ...ADRUN, nomUtilise: 'AUTRE', version: '1' })
    const page = await decider('accepter', html)
    expect(page.texte).toContain('a été modifié depuis')
    expect(page.chemin).toBe('/patients/1/insi/1')
  })

  test('change un trait strict ensuite : confirmation, puis retour au provisoire', async () => {
    service.repondre({ corps: reponse00() })
    await decider('accepter', (await interroger()).html)
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
    service.repondre({ corps: reponse00({ liste: 'MARIE ZOE' }) })
    await decider('accepter', (await interroger()).html)
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
    await preparer(['recupere-sans-accepter'])
    service.repondre({ corps: reponse00() })
    await interroger()
    expect(statut((await n.aller('/patients/1')).html)).toBe('récupérée')
  })
})
