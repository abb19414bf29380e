import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  ADRUN,
  creer,
  creerNavigateur,
  type Navigateur,
  ouvrirLgc,
} from '../essai/navigateur.essai.ts'
import {
  type CabinetEssai,
  interroger,
  journalInsi,
  ouvrirCabinetEssai,
  statut,
} from './cabinet.essai.ts'
import { faute, reponse00, reponseCr } from './service.essai.ts'

let cabinet: CabinetEssai
let n: Navigateur
beforeAll(async () => {
  cabinet = await ouvrirCabinetEssai()
})
afterAll(() => cabinet.fermer())
beforeEach(async () => {
  n = await cabinet.preparer()
})

describe("l'appel par les traits", () => {
  test('présente le certificat de la structure et signe les contextes de son identifiant', async () => {
    cabinet.service.repondre({ corps: reponse00() })
    await interroger(n)
    const [demande] = cabinet.service.demandes
    expect(demande?.client).toContain('CN=INSI-MANU')
    expect(demande?.action).toBe(
      'urn:ServiceIdentiteCertifiee:1.0.0:rechercherInsAvecTraitsIdentite',
    )
    expect(demande?.corps).toContain('<ctxlps:Emetteur>499700000013001</ctxlps:Emetteur>')
  })

  test('envoie un premier appel sans lieu, et n’en envoie pas d’autre quand INSi répond', async () => {
    cabinet.service.repondre({ corps: reponse00() })
    expect((await interroger(n)).texte).toContain("Les traits du dossier et d'INSi s'accordent.")
    expect(cabinet.service.demandes.map((d) => d.corps.includes('LieuNaissance'))).toEqual([false])
  })

  test('rappelle avec le lieu, en silence, quand INSi trouve plusieurs identités', async () => {
    cabinet.service.repondre({ corps: reponseCr('02', 'Plusieurs') }, { corps: reponse00() })
    const page = await interroger(n)
    expect(page.texte).toContain("Accepter l'identité")
    expect(cabinet.service.demandes.map((d) => d.corps.includes('>63220<'))).toEqual([false, true])
    expect((await journalInsi(n)).map((l) => l[6])).toEqual(['00', '02'])
  })

  test('ne rappelle pas avec un lieu inconnu, qui ne part jamais', async () => {
    n = await cabinet.preparer([], { ...ADRUN, lieuNaissance: '99999' })
    cabinet.service.repondre({ corps: reponseCr('02', 'Plusieurs') })
    expect((await interroger(n)).texte).toContain('INSi trouve plusieurs identités (code 02).')
    expect(cabinet.service.demandes).toHaveLength(1)
  })

  test('est journalisé au nom de son auteur, avec le code rendu', async () => {
    cabinet.service.repondre({ corps: reponse00() })
    await interroger(n)
    const [ligne] = await journalInsi(n)
    expect(ligne?.slice(2)).toEqual([
      'Camille TESTIER',
      'ADRUN ZOE (n° 1)',
      "Récupération de l'INS",
      "Traits d'identité",
      '00',
      'Identité trouvée',
      "Détail de l'appel n° 1",
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
      cabinet.service.repondre(livraison)
      const page = await interroger(n)
      expect(page.texte).toContain(message)
      expect(page.texte).toContain('Réessayer')
      expect(page.texte).not.toContain("Accepter l'identité")
      expect(statut((await n.aller('/patients/1')).html)).toBe('provisoire')
      expect(await journalInsi(n)).toHaveLength(1)
    },
  )

  test('du certificat ou du réseau se dit sans détail technique', async () => {
    for (const [options, message] of [
      [cabinet.acces({ url: 'https://127.0.0.1:1/lps' }), '(code injoignable)'],
      [cabinet.acces({ certificat: '/absent.pem' }), '(code certificat-absent)'],
      [cabinet.acces({ ca: cabinet.service.certificat }), '(code connexion-refusee)'],
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
    cabinet.service.repondre({ statut: 503 }, { corps: reponse00() })
    await interroger(n)
    expect((await interroger(n)).texte).toContain("Accepter l'identité")
  })
})
