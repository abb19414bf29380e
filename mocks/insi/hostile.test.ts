import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type Banc, ouvrirBanc } from './essai/appeler.ts'
import { codeCr, codeFaute } from './essai/lire.ts'
import { appel, enveloppe, tchitchi } from './essai/messages.ts'

let banc: Banc
beforeAll(async () => {
  banc = await ouvrirBanc()
}, DELAI_IGC_MS)
afterAll(() => banc.arreter())
beforeEach(() => banc.commander('insi/reset'))

const bonne = () => appel({ corps: tchitchi() })
const envoyer = (corps: string | Uint8Array, typeContenu?: string) =>
  banc.appeler({
    ...bonne(),
    corps,
    ...(typeContenu === undefined ? {} : { entetes: { 'content-type': typeContenu } }),
  })
const derniere = async () => (await banc.journal()).at(-1)
const pourquoi = async () =>
  (await derniere())?.ecarts.map((e) => `${e.regle} : ${e.message}`).join('\n')
const ACTION = 'action="urn:ServiceIdentiteCertifiee:1.0.0:rechercherInsAvecTraitsIdentite"'
const xml = (texte: string) => enveloppe({ corps: tchitchi() }).replace(/^<\?xml[^>]*\?>/, texte)

describe('entrées hostiles', () => {
  const rires = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`)

  test.each([
    ['milliard de rires', `<!DOCTYPE x [<!ENTITY l0 "ha">${rires.join('')}]>`],
    ['entité externe', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'],
    ['DTD distante', '<!DOCTYPE x SYSTEM "http://127.0.0.1:1/x.dtd">'],
    ['entité de paramètre', '<!DOCTYPE x [<!ENTITY % e SYSTEM "file:///etc/passwd"> %e;]>'],
  ])('%s : faute, rien n’est lu ailleurs, le journal dit DOCTYPE', async (_, doctype) => {
    const reponse = await envoyer(xml(doctype).replace('CATARINA', 'CATARINA&e;'))
    expect([reponse.statut, codeFaute(reponse)]).toEqual([500, 'harness_xml'])
    expect(reponse.corps).not.toContain('root:')
    expect(await pourquoi()).toContain('xml.doctype')
  })

  test.each([
    ['rien', ''],
    ['du texte', 'bonjour'],
    ['du JSON', '{"nom":"TCHITCHI"}'],
    ['une enveloppe tronquée', enveloppe({ corps: tchitchi() }).slice(0, 400)],
    ['des octets nuls', '\u0000'.repeat(1_000)],
    ['cinq mille éléments imbriqués', '<a>'.repeat(5_000)],
  ])('%s : faute, le journal dit mal formé', async (_, corps) => {
    const reponse = await envoyer(corps)
    expect([reponse.statut, codeFaute(reponse)]).toEqual([500, 'harness_xml'])
    expect(await pourquoi()).toContain('xml.mal-forme')
  })

  test.each([
    ['charset HTTP', () => envoyer(xml(''), `application/soap+xml; charset=iso-8859-1; ${ACTION}`)],
    ['encodage déclaré', () => envoyer(xml('<?xml version="1.0" encoding="ISO-8859-1"?>'))],
    ['octets latin-1', () => envoyer(Buffer.from(xml('').replace('CATARINA', 'ZOÉ'), 'latin1'))],
    ['UTF-16', () => envoyer(Buffer.from(`\uFEFF${xml('')}`, 'utf16le'))],
  ])('mauvais encodage, %s : faute, le journal le dit', async (_, demande) => {
    const reponse = await demande()
    expect([reponse.statut, codeFaute(reponse)]).toEqual([500, 'harness_xml'])
    expect(await pourquoi()).toContain('xml.charset')
  })

  test('SOAP 1.1 : VersionMismatch', async () => {
    const reponse = await envoyer(
      xml('').replace(
        'http://www.w3.org/2003/05/soap-envelope',
        'http://schemas.xmlsoap.org/soap/envelope/',
      ),
    )
    expect(reponse.corps).toContain('soap:VersionMismatch')
    expect(codeFaute(reponse)).toBe('harness_version')
  })

  test.each(['text/xml; charset=utf-8', 'application/json', ''])(
    'type « %s » : faute',
    async (type) => {
      const reponse = await envoyer(xml(''), type)
      expect(codeFaute(reponse)).toBe('harness_type_contenu')
    },
  )

  test('plus de 10 Mio annoncés : 413, non lu, au journal', async () => {
    const reponse = await envoyer(Buffer.alloc(10 * 1024 * 1024 + 1, 0x20))
    expect(reponse.statut).toBe(413)
    expect(await derniere()).toMatchObject({
      resultat: 'refus',
      requete: { corps: '' },
      reponse: { statut: 413 },
      ecarts: [{ regle: 'insi.taille' }],
    })
  })

  test('plus de 10 Mio sans longueur annoncée : 413 aussi', async () => {
    const { entetes } = bonne()
    const reponse = await banc.appeler({
      ...bonne(),
      corps: Buffer.alloc(11 * 1024 * 1024, 0x20),
      entetes: { ...entetes, 'transfer-encoding': 'chunked' },
    })
    expect(reponse.statut).toBe(413)
    expect(await pourquoi()).toContain('insi.taille')
  })

  test('9 Mio de commentaire : lus, et le journal n’en garde que le début', async () => {
    const reponse = await envoyer(xml(`<!--${'x'.repeat(9 * 1024 * 1024)}-->`))
    expect(codeCr(reponse)).toBe('00')
    expect((await derniere())?.requete.corps.length).toBeLessThan(300_000)
  })

  test('cent mille éléments : refusés sans être copiés', async () => {
    const reponse = await envoyer(
      xml('').replace('</s:Header>', `${'<z/>'.repeat(100_000)}</s:Header>`),
    )
    expect(codeFaute(reponse)).toBe('harness_xml')
    expect(await pourquoi()).toContain('xml.noeuds')
  })

  test.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('%s : 405 et Allow', async (methode) => {
    const reponse = await banc.appeler({ client: 'lgc-insi-auto', methode })
    expect([reponse.statut, reponse.entetes.allow]).toEqual([405, 'POST'])
    expect(await pourquoi()).toContain('insi.verbe')
  })

  test('un autre chemin : 404 au journal ; /insi/lps est le même service que /lps', async () => {
    expect((await banc.appeler({ ...bonne(), chemin: '/autre' })).statut).toBe(404)
    expect(await pourquoi()).toContain('insi.chemin')
    expect(codeCr(await banc.appeler({ ...bonne(), chemin: '/insi/lps' }))).toBe('00')
  })

  test('après tout cela le service répond encore', async () => {
    expect(codeCr(await banc.appeler(bonne()))).toBe('00')
  })
})
