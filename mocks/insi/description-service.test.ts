import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { lireXml } from '../../schemas/xml/lire-xml.ts'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type Banc, ouvrirBanc } from './essai/appeler.ts'

let banc: Banc
beforeAll(async () => {
  banc = await ouvrirBanc()
}, DELAI_IGC_MS)
afterAll(() => banc.arreter())
beforeEach(() => banc.commander('insi/reset'))

const lire = (chemin: string) => banc.appeler({ methode: 'GET', chemin })
const bienForme = (texte: string) => lireXml(new TextEncoder().encode(texte), () => true).lu

test('GET ?wsdl rend la description, sans certificat, à l’adresse demandée', async () => {
  const { statut, entetes, corps } = await lire('/lps?wsdl')
  expect([statut, entetes['content-type']]).toEqual([200, 'text/xml; charset=utf-8'])
  expect(bienForme(corps)).toBe(true)
  expect(corps).toContain(`<soap12:address location="${banc.description.insi.url}"/>`)
  expect(corps).not.toContain('@BASE@')
  expect(banc.description.insi.wsdl).toBe(`${banc.description.insi.url}?wsdl`)
})

test('chaque schéma importé est servi, bien formé', async () => {
  const { corps } = await lire('/lps?wsdl')
  const adresses = [...corps.matchAll(/schemaLocation="([^"]+)"/g)].map(([, a]) => new URL(a ?? ''))
  expect(adresses).toHaveLength(9)
  for (const { pathname, search } of adresses) {
    const xsd = await lire(`${pathname}${search}`)
    expect([xsd.statut, bienForme(xsd.corps)]).toEqual([200, true])
    expect(xsd.corps).toMatch(/OFFICIEL/)
  }
})

test.each([
  '/lps?xsd=inconnu',
  '/lps?xsd=../wsdl/insi.wsdl',
  '/lps?xsd=%2e%2e%2foid',
  '/lps?xsd',
  '/lps',
])('GET %s : 405, rien d’autre ne se lit', async (chemin) => {
  const { statut, corps } = await lire(chemin)
  expect([statut, corps]).toEqual([405, 'Verbe GET : seul POST est admis.'])
})

test('une lecture de la description est au journal, sans écart ni appel', async () => {
  await lire('/lps?wsdl')
  expect(await banc.journal()).toMatchObject([
    { operation: 'description', code: null, resultat: 'ok', ecarts: [] },
  ])
})
