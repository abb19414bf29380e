import { createServer as creerServeurHttp } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  champDe,
  creer,
  creerNavigateur,
  type Navigateur,
  ouvrirLgc,
  remettreANeuf,
} from '../essai/navigateur.essai.ts'
import type { Lgc } from '../index.ts'
import { ouvrirServiceEssai, reponse00, type ServiceEssai } from '../insi/service.essai.ts'

const CARTE = {
  type: '2',
  nature: 'T',
  numeroSerie: '000100200301',
  assure: { nir: '2770763220829', cle: '10' },
  beneficiaires: [
    {
      rangGemellaire: 1,
      qualite: '0',
      nomUsuel: 'NESSI',
      nomPatronymique: 'NESSI',
      prenom: 'RUTH',
      dateNaissance: '19770714',
      nirCertifie: '2770763220829',
      cleNirCertifie: '10',
    },
    {
      rangGemellaire: 1,
      qualite: '6',
      nomUsuel: 'DE VINCI',
      nomPatronymique: 'DE VINCI',
      prenom: 'DONATELLO',
      dateNaissance: '20100807',
    },
  ],
}
const RUTH = {
  nomNaissance: 'NESSI',
  premierPrenom: 'RUTH',
  dateNaissance: '14/07/1977',
  sexe: 'F',
  lieuNaissance: '63220',
}
const ASSERTION = '<saml2:Assertion xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion" ID="_v"/>'

let service: ServiceEssai
let lgc: Lgc
let n: Navigateur
/** Ce que le lecteur de test contient et rend. */
let carte: unknown = CARTE
let demandes: string[] = []

/** Le lecteur se tait : la demande reste sans réponse. */
let muet = false
let statut: number | null = null

const lecteur = creerServeurHttp((requete, reponse) => {
  let corps = ''
  requete.on('data', (m: Buffer) => {
    corps += m.toString()
  })
  requete.on('end', () => {
    if (requete.url === '/assertion') demandes.push(corps)
    if (muet) return
    reponse.statusCode = statut ?? (carte === null ? 404 : 200)
    reponse.end(requete.url === '/assertion' ? ASSERTION : JSON.stringify(carte))
  })
})

beforeAll(async () => {
  service = await ouvrirServiceEssai()
  await new Promise<void>((pret) => lecteur.listen(0, '127.0.0.1', pret))
  const { port } = lecteur.address() as AddressInfo
  const { url, ca, certificat, cle } = service
  lgc = ouvrirLgc({
    services: {
      insi: { url, ca, certificat, cle, authentification: 'certificat' },
      vitale: { url: `http://127.0.0.1:${port}` },
    },
  })
})
afterAll(async () => {
  lgc.fermer()
  lecteur.closeAllConnections()
  lecteur.close()
  await service.arreter()
})
beforeEach(async () => {
  carte = CARTE
  muet = false
  statut = null
  demandes = []
  service.demandes.length = 0
  service.repondre({
    corps: reponse00({
      nom: 'NESSI',
      liste: 'RUTH',
      matricule: '2770763220829',
      cle: '10',
      date: '1977-07-14',
    }),
  })
  await remettreANeuf(lgc)
  n = creerNavigateur(lgc)
  await n.connecter()
  await creer(n, RUTH)
})

describe('la carte Vitale', () => {
  test('montre ses bénéficiaires, celui du dossier coché', async () => {
    const page = await n.aller('/patients/1/vitale')
    expect(page.texte).toContain('DE VINCI DONATELLO, né(e) le 07/08/2010')
    expect(
      page.html.match(/<input[^>]*type="radio"[^>]*>/g)?.map((i) => i.includes('checked')),
    ).toEqual([true, false])
  })

  test('interroge INSi avec une assertion neuve pour le bénéficiaire choisi', async () => {
    const page = await n.envoyer('/patients/1/vitale', { serie: '000100200301', beneficiaire: '0' })
    expect(page.texte).toContain('Recherche par la carte Vitale')
    expect(page.texte).toContain("Accepter l'identité")
    expect(demandes).toEqual(['{"serie":"000100200301","beneficiaire":0}'])
    expect(service.demandes[0]?.action).toContain('rechercherInsAvecCarteVitale')
    expect(service.demandes[0]?.corps).toContain(`${ASSERTION}</wsse:Security>`)
  })

  test('demande un choix', async () => {
    const page = await n.envoyer('/patients/1/vitale', { serie: '000100200301' })
    expect([page.statut, page.texte.includes('Choisissez un bénéficiaire.')]).toEqual([422, true])
  })

  test.each<[string, unknown, string]>([
    ['absente', null, 'carte-absente'],
    ['illisible', { type: '2' }, 'carte-illisible'],
  ])('%s se dit avec son code, et se retente', async (_nom, contenu, code) => {
    carte = contenu
    const page = await n.aller('/patients/1/vitale')
    expect(page.texte).toContain(`(code ${code})`)
    expect(page.texte).toContain('Réessayer')
  })

  test('dit d’un bénéficiaire ce que la carte a de particulier', async () => {
    const [ruth, enfant] = CARTE.beneficiaires
    carte = { ...CARTE, beneficiaires: [ruth, { ...enfant, dateNaissance: '20101399' }] }
    const page = await n.aller('/patients/1/vitale')
    expect(page.texte).toContain('né(e) le 14/07/1977 assuré')
    expect(page.texte).toContain(
      'né(e) le 99/13/2010 ayant droit, date lunaire, qui ne sert qu’à la facturation, sans NIR certifié',
    )
  })

  test.each<[string, () => void, string]>([
    [
      'débranché',
      () => {
        statut = 503
      },
      'lecteur-indisponible',
    ],
    [
      'sans pouvoir lire la carte',
      () => {
        statut = 422
      },
      'carte-illisible',
    ],
  ])('un lecteur %s se dit, et la fiche reste utilisable', async (_nom, preparer, code) => {
    preparer()
    expect((await n.aller('/patients/1/vitale')).texte).toContain(`(code ${code})`)
    expect((await n.aller('/patients/1')).statut).toBe(200)
  })

  test('retirée pendant le choix n’interroge pas INSi', async () => {
    carte = null
    const page = await n.envoyer('/patients/1/vitale', { serie: '000100200301', beneficiaire: '0' })
    expect(page.texte).toContain('(code carte-absente)')
    expect([demandes, service.demandes]).toEqual([[], []])
  })

  test('changée pendant le choix se remontre, sans interroger INSi', async () => {
    carte = { ...CARTE, numeroSerie: '000100200304' }
    const page = await n.envoyer('/patients/1/vitale', { serie: '000100200301', beneficiaire: '0' })
    expect(page.statut).toBe(409)
    expect(page.texte).toContain('La carte Vitale a changé depuis votre choix')
    expect(champDe(page.html, 'serie') ?? page.html).toContain('000100200304')
    expect([demandes, service.demandes]).toEqual([[], []])
  })

  test('un rang absent de la carte redemande un choix', async () => {
    const page = await n.envoyer('/patients/1/vitale', { serie: '000100200301', beneficiaire: '7' })
    expect([page.statut, page.texte.includes('Choisissez un bénéficiaire.')]).toEqual([422, true])
  })

  test('sans lecteur ne se propose pas', async () => {
    const sans = ouvrirLgc()
    const m = creerNavigateur(sans)
    await m.connecter()
    const page = await creer(m, RUTH)
    expect(page.texte).not.toContain('carte Vitale')
    expect((await m.aller('/patients/1/vitale')).statut).toBe(404)
    sans.fermer()
  })
})

/** Un autre cabinet, dont le lecteur est celui qu'on dit. */
async function ouvrirAvecLecteur(vitale: { url: string; delaiMs?: number }) {
  const { url, ca, certificat, cle } = service
  const autre = ouvrirLgc({
    services: { insi: { url, ca, certificat, cle, authentification: 'certificat' }, vitale },
  })
  const m = creerNavigateur(autre)
  await m.connecter()
  await creer(m, RUTH)
  return { autre, m }
}

test('un lecteur muet se dit après son délai, et la fiche reste utilisable', async () => {
  const { port } = lecteur.address() as AddressInfo
  const { autre, m } = await ouvrirAvecLecteur({ url: `http://127.0.0.1:${port}`, delaiMs: 50 })
  muet = true
  expect((await m.aller('/patients/1/vitale')).texte).toContain('(code lecteur-muet)')
  expect((await m.aller('/patients/1')).statut).toBe(200)
  autre.fermer()
})

test('un lecteur injoignable se dit sans bloquer la fiche', async () => {
  // Un port fermé : pris, puis rendu.
  const libre = createServer()
  await new Promise<void>((pret) => libre.listen(0, '127.0.0.1', pret))
  const { port } = libre.address() as AddressInfo
  await new Promise((fini) => libre.close(fini))
  const { autre, m } = await ouvrirAvecLecteur({ url: `http://127.0.0.1:${port}` })
  expect((await m.aller('/patients/1/vitale')).texte).toContain('(code lecteur-injoignable)')
  expect((await m.aller('/patients/1')).statut).toBe(200)
  autre.fermer()
})
