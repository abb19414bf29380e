import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type Banc, ouvrirBanc, type ReponseVue } from './essai/appeler.ts'
import { ecrire, MEDECIN, securite } from './essai/assertions.ts'
import { codeCr, codeFaute } from './essai/lire.ts'
import {
  appel,
  collecteLot,
  depotLot,
  type Message,
  tchitchi,
  type Verifie,
} from './essai/messages.ts'

let banc: Banc
beforeAll(async () => {
  banc = await ouvrirBanc()
}, DELAI_IGC_MS)
afterAll(() => banc.arreter())
beforeEach(() => banc.commander('insi/reset'))

const ACTION = 'urn:harness:insi:verification-lot:1:'

/** L'action d'un lot porte notre espace, pas celui du service réel. */
function message(operation: string, corps: string, champs: Partial<Message> = {}) {
  const ecrit = appel({ operation, corps, actionHttp: `${ACTION}${operation}`, ...champs })
  const enveloppe = String(ecrit.corps).replace('urn:ServiceIdentiteCertifiee:1.0.0:', ACTION)
  return { ...ecrit, corps: enveloppe }
}

const envoyer = (operation: string, corps: string) => banc.appeler(message(operation, corps))

type Lignes = readonly (readonly [string, Partial<Verifie>])[]
const deposer = (lignes: Lignes) => envoyer('deposerLotVerification', depotLot(lignes))
const collecter = (numero: string) => envoyer('collecterLotVerification', collecteLot(numero))
const texte = ({ corps }: ReponseVue, nom: string) =>
  new RegExp(`<lot:${nom}>([^<]*)<`).exec(corps)?.[1] ?? ''
const lignes = ({ corps }: ReponseVue) =>
  [...corps.matchAll(/Reference="([^"]+)".*?<lot:CodeCR>([^<]+)</g)].map(([, ref, code]) => [
    ref,
    code,
  ])
const derniere = async () => (await banc.journal()).at(-1)
const avancer = (advanceSeconds: number) => banc.commander('insi/clock', { advanceSeconds })

const TROIS: Lignes = [
  ['a', {}],
  ['b', { sexe: 'M' }],
  ['c', { prenom: 'Catarina' }],
]

describe('vérification par lot, forme non officielle', () => {
  test('dépôt, attente, résultat ligne à ligne, puis plus rien', async () => {
    const depot = await deposer(TROIS)
    expect([codeCr(depot), texte(depot, 'NombreLignes')]).toEqual(['00', '3'])
    const numero = texte(depot, 'NumeroLot')

    const tot = await collecter(numero)
    expect([tot.statut, codeCr(tot), lignes(tot)]).toEqual([200, 'harness_lot_en_cours', []])
    expect(texte(tot, 'DisponibleLe')).toBe(texte(depot, 'DisponibleLe'))

    await avancer(3_601)
    const pret = await collecter(numero)
    expect(codeCr(pret)).toBe('00')
    expect(lignes(pret)).toEqual([
      ['a', '00'],
      ['b', '01'],
      ['c', 'harness_lexical'],
    ])
    expect(pret.corps).not.toContain('TCHITCHI')
    expect(codeFaute(await collecter(numero))).toBe('harness_lot_deja_collecte')
  })

  test('le journal dit la forme non officielle, et les lignes fausses du dépôt', async () => {
    await deposer(TROIS)
    const entree = await derniere()
    expect(entree?.informations?.map((i) => i.regle)).toEqual(['insi.forme-non-officielle'])
    expect(entree?.ecarts.map((e) => e.regle)).toEqual(['insi.lot-ligne'])
    expect(entree?.ecarts[0]?.message).toMatch(/^c : /)
  })

  test('la base qui compte est celle de l’heure où le lot est prêt', async () => {
    const NIA = {
      nomNaissance: 'ESSAI',
      prenoms: 'ALBA',
      sexe: 'F',
      dateNaissance: '1990-12-15',
      lieuNaissance: '99352',
      matricule: { numero: '2900199999001', cle: '13', oid: '1.2.250.1.213.1.4.9' },
      nirUlterieur: {
        numero: '2900199999002',
        cle: '12',
        aPartirDu: new Date(Date.now() + 1_800_000).toISOString(),
      },
    }
    await banc.commander('insi/identites', { identites: [NIA] })
    const nia = {
      numero: '2900199999001',
      cle: '13',
      oid: '1.2.250.1.213.1.4.9',
      nom: 'ESSAI',
      prenom: 'ALBA',
      date: '1990-12-15',
    }
    const numero = texte(await deposer([['x', nia]]), 'NumeroLot')
    await avancer(3_601)
    expect(lignes(await collecter(numero))).toEqual([['x', '01']])
  })

  test('un lot inconnu, ou celui d’un autre appelant, est inconnu', async () => {
    expect(codeFaute(await collecter('rien'))).toBe('harness_lot_inconnu')
    const numero = texte(await deposer(TROIS), 'NumeroLot')
    const psc = securite(ecrire({ ...MEDECIN, qualificatif: 'PSC' }).xml)
    const { client: _, ...autre } = message('collecterLotVerification', collecteLot(numero), {
      emetteur: MEDECIN.nom,
      securite: psc,
    })
    expect(codeFaute(await banc.appeler(autre))).toBe('harness_lot_inconnu')
  })

  test('une collecte qu’une panne empêche de partir se refait', async () => {
    await banc.commander('insi/reglages', { lotDelaiSecondes: 0 })
    const numero = texte(await deposer([['a', {}]]), 'NumeroLot')
    await banc.commander('insi/faults', { mode: 'http503' })
    expect((await collecter(numero)).statut).toBe(503)
    expect(lignes(await collecter(numero))).toEqual([['a', '00']])
  })

  test('reset oublie les lots ; etat les montre sans leurs identités', async () => {
    const numero = texte(await deposer(TROIS), 'NumeroLot')
    const { json } = await banc.commander('insi/etat', undefined, 'GET')
    expect((json as { lots: unknown[] }).lots).toMatchObject([
      { numero, lignes: 3, collecte: false },
    ])
    await banc.commander('insi/reset')
    expect(codeFaute(await collecter(numero))).toBe('harness_lot_inconnu')
  })
})

describe('lots refusés', () => {
  test('une ligne sans matricule serait une récupération par lot', async () => {
    const corps = depotLot(TROIS.slice(0, 2)).replace(/<INSFourni>.*?<\/INSFourni>/, '')
    expect(codeFaute(await envoyer('deposerLotVerification', corps))).toBe(
      'harness_lot_recuperation',
    )
    expect((await derniere())?.ecarts).toMatchObject([
      { regle: 'insi.lot-recuperation', marque: 'V', message: expect.stringContaining('a') },
    ])
  })

  test('deux récupérations dans un message', async () => {
    const reponse = await banc.appeler(appel({ corps: tchitchi() + tchitchi('BELLA') }))
    expect(codeFaute(reponse)).toBe('harness_lot_recuperation')
  })

  test('une récupération glissée dans un dépôt', async () => {
    const corps = depotLot(TROIS).replace('</DepotLot>', `${tchitchi()}</DepotLot>`)
    expect(codeFaute(await envoyer('deposerLotVerification', corps))).toBe('harness_schema')
  })

  test('trop de lignes', async () => {
    await banc.commander('insi/reglages', { lotLignesMax: 2 })
    expect(codeFaute(await deposer(TROIS))).toBe('harness_lot_taille')
    expect((await derniere())?.ecarts[0]?.message).toContain('3 lignes, la limite est de 2')
  })

  test('un lot plein se lit et se rend ; un de plus est refusé pour sa taille', async () => {
    await banc.commander('insi/reglages', { lotDelaiSecondes: 0 })
    const plein = Array.from({ length: 1_000 }, (_, i) => [`l${i}`, { liste: 'CATARINA BELLA' }])
    const numero = texte(await deposer(plein as unknown as Lignes), 'NumeroLot')
    expect(lignes(await collecter(numero))).toHaveLength(1_000)
    const trop = [...plein, ['fin', {}]] as unknown as Lignes
    expect(codeFaute(await deposer(trop))).toBe('harness_lot_taille')
  })

  test.each([
    ['vide', depotLot([])],
    [
      'deux fois la même référence',
      depotLot([
        ['a', {}],
        ['a', {}],
      ]),
    ],
    ['une référence de mille signes', depotLot([['a'.repeat(1_000), {}]])],
  ])('%s : hors de notre schéma', async (_, corps) => {
    expect(codeFaute(await envoyer('deposerLotVerification', corps))).toBe('harness_schema')
  })
})
