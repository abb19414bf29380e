import bwip from 'bwip-js/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  BASE,
  champDe,
  creer,
  creerNavigateur,
  type Navigateur,
  ouvrirLgc,
} from '../essai/navigateur.essai.ts'
import type { Lgc } from '../index.ts'
import { SANS_MUTATIONS } from '../mutations/interrupteur.ts'
import { lireBoite } from './gs1/lire-boite.ts'

const GS = '\u001d'
const GTIN = '0103400930123454'
const LOT = '10LOT42A'
const BOITE = `${GTIN}${LOT}${GS}1727120021SN0123456789`
const LUE = { cip13: '3400930123454', lot: 'LOT42A', peremption: '2027-12-31' }

const lire = (code: string) => lireBoite(code, '2026-11-20', SANS_MUTATIONS)

describe('le code d’une boîte', () => {
  it.each([
    ['nu', BOITE],
    ['précédé de son FNC1', GS + BOITE],
    ['précédé de ]d2 et suivi d’Entrée', `]d2${BOITE}\r\n`],
    ['au séparateur écrit <GS>', BOITE.replace(GS, '<GS>')],
    ['au séparateur montré par un signe', BOITE.replace(GS, '␝')],
    ['au lot en dernier', `${GTIN}17271200${LOT}`],
    ['à la série d’abord', `${GTIN}21SN1${GS}17271200${LOT}`],
    ['avec une date de fabrication', `${GTIN}1124010117271200${LOT}`],
    ['avec un séparateur de trop', `${GTIN}${GS}17271200${GS}${LOT}${GS}`],
  ])('se lit %s', (_forme, code) => {
    expect(lire(code)).toEqual(LUE)
  })

  it('donne le jour écrit, et le dernier du mois quand il n’y en a pas', () => {
    expect(lire(`${GTIN}17280215${LOT}`).peremption).toBe('2028-02-15')
    expect(lire(`${GTIN}17280200${LOT}`).peremption).toBe('2028-02-29')
  })

  it.each([
    ['vide', '   ', 'Aucun code'],
    ['à la clé fausse', BOITE.replace('3454', '3455'), 'clé fausse'],
    ['d’un produit étranger', BOITE.replace('03400930123454', '05012345678900'), 'en France'],
    ['périmée', BOITE.replace('271200', '250600'), 'périmé depuis le 30/06/2025'],
    ['au mois impossible', BOITE.replace('271200', '271300'), 'n’est pas une date'],
    ['au jour impossible', BOITE.replace('271200', '270231'), 'n’est pas une date'],
    ['coupée', '0103400930', 'coupé dans le champ'],
    ['coupée dans la date', `${GTIN}1727`, 'coupé dans le champ'],
    ['au produit sans chiffres', BOITE.replace('03400930123454', '0340O930123454'), 'chiffres'],
    ['au champ inconnu', `${GTIN}17271200${LOT}${GS}99X`, 'Champ inconnu « 99 »'],
    ['lue deux fois', `${BOITE}${GS}${BOITE}`, 'Deux codes'],
    ['au séparateur perdu', BOITE.replace(GS, ''), 'perdu le séparateur'],
    ['au lot sans fin', `${GTIN}17271200${LOT}${'X'.repeat(20)}`, 'perdu le séparateur'],
    ['sans lot', `${GTIN}17271200`, 'ne dit pas le lot'],
    ['sans péremption', `${GTIN}${LOT}`, 'ne dit pas la péremption'],
    ['sans produit', `17271200${LOT}`, 'ne dit pas le produit'],
    ['au lot vide', `${GTIN}17271200${'10'}`, 'est vide'],
    ['qui est un texte', 'bonjour', 'pas celui d’une boîte'],
    ['qui est un document INS', 'IS010000000000000000000000S1', 'datamatrix INS'],
    ['qui n’est pas GS1', `]d1${BOITE}`, 'n’est pas un datamatrix GS1'],
    ['en code-barres long', '3400930123454', 'ne porte que le code CIP'],
    ['d’une douchette américaine', '&à&à"\'àà', 'clavier américain'],
  ])('%s : refusée, avec sa raison', (_faute, code, raison) => {
    expect(() => lire(code)).toThrow(raison)
  })
})

describe('la vaccination qui se remplit', () => {
  let lgc: Lgc
  let n: Navigateur
  let dossier: string
  beforeAll(async () => {
    lgc = ouvrirLgc({ horloge: { maintenant: () => new Date('2026-11-20T10:00:00Z') } })
    n = creerNavigateur(lgc)
    await n.connecter()
    dossier = `${(await creer(n)).chemin}/dossier`
  })
  afterAll(() => lgc.fermer())

  const ajouter = (champs: Record<string, string>) =>
    n.envoyer(`${dossier}/ajouter/vaccination`, champs)

  it('prend le vaccin, le CIP, le lot et la péremption, et garde ce qui était tapé', async () => {
    const { html } = await ajouter({ codeBoite: BOITE, rang: '2' })
    const champs = ['libelle', 'cip', 'lot', 'peremption', 'debut', 'rang', 'codeBoite']
    expect(champs.map((nom) => champDe(html, nom))).toEqual([
      'Vaccin ESSAI grippe, seringue préremplie',
      '3400930123454',
      'LOT42A',
      '31/12/2027',
      '20/11/2026',
      '2',
      '',
    ])
  })

  it('dit qu’un CIP n’est pas dans la base, et donne le reste', async () => {
    const { html, texte } = await ajouter({ codeBoite: BOITE.replace('3454', '3492') })
    expect(texte).toContain('n’est pas dans la base de vaccins')
    expect([champDe(html, 'cip'), champDe(html, 'lot')]).toEqual(['3400930123492', 'LOT42A'])
  })

  it('refuse un code faux sans rien remplir ni perdre', async () => {
    const { statut, html, texte } = await ajouter({ codeBoite: 'bonjour', lot: 'TAPE' })
    expect([statut, champDe(html, 'codeBoite'), champDe(html, 'lot')]).toEqual([
      422,
      'bonjour',
      'TAPE',
    ])
    expect(texte).toContain('pas celui d’une boîte')
    expect((await ajouter({ action: 'lire-boite' })).statut).toBe(422)
  })

  it('entre au dossier, et s’y relit', async () => {
    const { texte } = await ajouter({
      ...{ libelle: 'Vaccin ESSAI', valence: 'Grippe', debut: '20/11/2026' },
      ...{ cip: '34009 301 2345 4', lot: 'LOT42A', peremption: '31/12/2027' },
    })
    expect(texte).toContain('lot LOT42A · péremption 31/12/2027 · CIP 3400930123454')
    const faux = await ajouter({ libelle: 'V', valence: 'G', debut: '20/11/2026', cip: '123' })
    expect(faux.texte).toContain('treize chiffres')
  })

  it('se lit aussi sur une photo, et dit ce qui ne va pas sur une autre', async () => {
    const envoyer = async (photo: Uint8Array) => {
      const corps = new FormData()
      corps.set('photoBoite', new File([new Uint8Array(photo)], 'boite.png'))
      const reponse = await lgc.app.request(`${BASE}${dossier}/ajouter/vaccination`, {
        method: 'POST',
        headers: { cookie: n.cookie(), origin: BASE },
        body: corps,
      })
      return reponse.text()
    }
    const dessin = (bcid: string, text: string) =>
      bwip.toBuffer({ bcid, text, scale: 6, backgroundcolor: 'FFFFFF' })
    const gs1 = '(01)03400930123454(10)LOT42A(17)271200(21)SN0123456789'
    const lue = await envoyer(await dessin('gs1datamatrix', gs1))
    expect([champDe(lue, 'lot'), champDe(lue, 'peremption')]).toEqual(['LOT42A', '31/12/2027'])
    expect(await envoyer(await dessin('datamatrix', 'bonjour'))).toContain('datamatrix GS1')
    expect(await envoyer(Buffer.from('pas une photo'))).toContain('JPEG ou PNG')
    const geante = Buffer.from(await dessin('datamatrix', 'x'))
    geante.writeUInt32BE(60_000, 16)
    geante.writeUInt32BE(60_000, 20)
    expect(await envoyer(geante)).toContain('trop grande')
  })
})
