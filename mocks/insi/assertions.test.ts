import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type Banc, ouvrirBanc } from './essai/appeler.ts'
import { type AssertionEcrite, ecrire, MEDECIN, securite, signer } from './essai/assertions.ts'
import { codeCr, codeFaute, individu } from './essai/lire.ts'
import { appel, carte, tchitchi } from './essai/messages.ts'

let banc: Banc
beforeAll(async () => {
  banc = await ouvrirBanc()
  await banc.pki.completer()
}, DELAI_IGC_MS)
afterAll(() => banc.arreter())
beforeEach(async () => {
  await banc.commander('insi/reset')
  await banc.commander('vitale/reset')
})

const CARTE_SIGN = 'cps-899700000013-sign'
const PSC: AssertionEcrite = { ...MEDECIN, qualificatif: 'PSC' }
const mode = (assertion: string) => banc.commander('insi/reglages', { assertion })

function envoyer(...assertions: readonly string[]) {
  const { client: _, ...sans } = appel({
    corps: tchitchi(),
    emetteur: MEDECIN.nom,
    securite: securite(...assertions),
  })
  return banc.appeler(sans)
}

describe('assertion du professionnel', () => {
  test('carte CPS signée, forme seule : admise, l’appelant est au journal', async () => {
    expect(codeCr(await envoyer(signer(MEDECIN, banc.pki, CARTE_SIGN)))).toBe('00')
    expect((await banc.journal())[0]).toMatchObject({ appelant: 'CPS 899700000013', ecarts: [] })
  })

  test('PSC sans signature : admise', async () => {
    expect(codeCr(await envoyer(ecrire(PSC).xml))).toBe('00')
  })

  test.each([
    ['carte CPS non signée', MEDECIN, /signée par la carte/],
    ['qualité inconnue', { ...PSC, qualificatif: 'GOOGLE' }, /NameQualifier « GOOGLE »/],
    ['sans nom', { ...PSC, nom: '' }, /NameID manque/],
    [
      'médecin sans spécialité AMO',
      { ...PSC, attributs: { identifiantFacturation: '9', secteurActivite: 'SA07' } },
      /codeSpecialiteAMO/,
    ],
    [
      'sans identifiant de facturation',
      { ...PSC, attributs: { codeSpecialiteAMO: '01', secteurActivite: 'SA07' } },
      /identifiantFacturation/,
    ],
    [
      'sans secteur',
      { ...PSC, attributs: { identifiantFacturation: '9', codeSpecialiteAMO: '01' } },
      /secteurActivite/,
    ],
  ])('%s : harness_assertion', async (_, assertion, raison) => {
    expect(codeFaute(await envoyer(ecrire(assertion).xml))).toBe('harness_assertion')
    expect((await banc.journal())[0]?.ecarts.map((e) => e.message).join()).toMatch(raison)
  })

  test('un infirmier n’a pas de spécialité AMO à donner', async () => {
    const infirmier = {
      ...PSC,
      nom: '899700999040',
      attributs: { identifiantFacturation: '9', secteurActivite: 'SA07' },
    }
    expect(codeCr(await envoyer(ecrire(infirmier).xml))).toBe('00')
  })

  test('mode off : la forme n’est plus regardée', async () => {
    await mode('off')
    expect(codeCr(await envoyer(ecrire({ ...MEDECIN, attributs: {} }).xml))).toBe('00')
  })

  test('avec un certificat d’organisation, une assertion est un écart', async () => {
    await banc.appeler(appel({ corps: tchitchi(), securite: securite(ecrire(PSC).xml) }))
    expect((await banc.journal())[0]?.ecarts.map((e) => e.regle)).toEqual([
      'insi.securite-inattendue',
    ])
  })
})

describe('mode strict', () => {
  beforeEach(() => mode('strict'))

  test('la signature de la carte est vérifiée jusqu’à l’autorité', async () => {
    expect(codeCr(await envoyer(signer(MEDECIN, banc.pki, CARTE_SIGN)))).toBe('00')
  })

  test.each([
    [
      'contenu changé après signature',
      (xml: string) => xml.replace('991000013', '991000014'),
      /fausse|digest|invalid/i,
    ],
    [
      'valeur de signature changée',
      (xml: string) => xml.replace(/SignatureValue>.{4}/, 'SignatureValue>AAAA'),
      /fausse|invalid|incorrect/i,
    ],
    [
      'certificat ôté',
      (xml: string) => xml.replace(/<ds:KeyInfo>.*<\/ds:KeyInfo>/s, ''),
      /certificat.*manque/i,
    ],
    [
      'algorithme affaibli',
      (xml: string) => xml.replace('xmldsig-more#rsa-sha256', 'xmldsig-more#hmac-sha256'),
      /Algorithme de signature refusé/,
    ],
    [
      'empreinte affaiblie',
      (xml: string) => xml.replace('xmlenc#sha256', 'xmldsig#sha1'),
      /Algorithme d’empreinte refusé/,
    ],
    [
      'transformation XSLT',
      (xml: string) => xml.replace('xmldsig#enveloped-signature', 'xmldsig#xslt'),
      /Transformation refusée/,
    ],
    ['cible vide', (xml: string) => xml.replace(/URI="#[^"]+"/, 'URI=""'), /ne porte pas sur/],
    [
      'identifiant en double',
      (xml: string) =>
        xml.replace('<a:Subject>', `<a:Subject ID="${/ ID="([^"]+)"/.exec(xml)?.[1]}">`),
      /pas unique/,
    ],
  ])('%s : refusé', async (_, fausser, raison) => {
    const reponse = await envoyer(fausser(signer(MEDECIN, banc.pki, CARTE_SIGN)))
    expect(codeFaute(reponse)).toBe('harness_assertion')
    expect((await banc.journal())[0]?.ecarts.map((e) => e.message).join()).toMatch(raison)
  })

  test.each([
    ['etrangere', /autorité inconnue/],
    ['revoque', /révoqué/],
    ['expire', /expiré/],
    ['cps-899700999917-sign', /celui de 899700999917, l’assertion dit 899700000013/],
  ])('signée par %s : refusée', async (certificat, raison) => {
    const reponse = await envoyer(signer(MEDECIN, banc.pki, certificat))
    expect(codeFaute(reponse)).toBe('harness_assertion')
    expect((await banc.journal())[0]?.ecarts[0]?.message).toMatch(raison)
  })

  test('trop vieille : refusée', async () => {
    const vieille = { ...MEDECIN, emiseLe: new Date(Date.now() - 61 * 60_000) }
    expect(codeFaute(await envoyer(signer(vieille, banc.pki, CARTE_SIGN)))).toBe(
      'harness_assertion',
    )
  })
})

describe('assertion Vitale', () => {
  const OD = '2770763220829'
  const demande = (date: string, rang: string, nir: string | null = null) =>
    carte(
      `${nir === null ? '' : `<MatriculeIndividu><NumIdentifiant>${nir}</NumIdentifiant></MatriculeIndividu>`}<MatriculeOD><NumIdentifiant>${OD}</NumIdentifiant></MatriculeOD><DateNaissance>${date}</DateNaissance><RangNaissance>${rang}</RangNaissance>`,
    )
  const couverture = (date: string, rang: string) =>
    `<b:COUVERTURE><b:ASSURE><b:Id><b:Num>${OD}</b:Num></b:Id></b:ASSURE><b:BENEFICIAIRE><b:DateNai>${date}</b:DateNai><b:Rang>${rang}</b:Rang></b:BENEFICIAIRE></b:COUVERTURE>`

  async function assertionDe(card: string, beneficiaire: number): Promise<string> {
    await banc.commander('vitale/insert', { card })
    const url = banc.description.vitale.url
    const lue = (await (await fetch(`${url}/card`)).json()) as { numeroSerie: string }
    const reponse = await fetch(`${url}/assertion`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ serie: lue.numeroSerie, beneficiaire }),
    })
    return reponse.text()
  }

  function chercher(vitale: string | null, date: string, rang: string, nir: string | null = null) {
    const { client: _, ...sans } = appel({
      operation: 'rechercherInsAvecCarteVitale',
      corps: demande(date, rang, nir),
      couverture: couverture(date, rang),
      emetteur: MEDECIN.nom,
      securite: securite(
        signer(MEDECIN, banc.pki, CARTE_SIGN),
        ...(vitale === null ? [] : [vitale]),
      ),
    })
    return banc.appeler(sans)
  }

  test.each(['shape', 'strict'])(
    'RUTH puis DONATELLO avec la même carte, mode %s',
    async (force) => {
      await mode(force)
      const ruth = await chercher(await assertionDe('nessi-ruth', 0), '1977-07-14', '1', OD)
      expect(individu(ruth, 'TIQ/ListePrenom')).toBe('RUTH')
      const donatello = await chercher(await assertionDe('nessi-ruth', 1), '2010-08-07', '1')
      expect(individu(donatello, 'TIQ/ListePrenom')).toBe('DONATELLO')
      expect((await banc.journal()).flatMap((e) => e.ecarts)).toEqual([])
    },
  )

  test('une assertion de plus de vingt minutes est à refaire', async () => {
    const assertion = await assertionDe('nessi-ruth', 1)
    await banc.commander('insi/clock', { advanceSeconds: 19 * 60 })
    expect(codeCr(await chercher(assertion, '2010-08-07', '1'))).toBe('00')
    await banc.commander('insi/clock', { advanceSeconds: 120 })
    expect(codeFaute(await chercher(assertion, '2010-08-07', '1'))).toBe('harness_vitale_obsolete')
    expect(codeCr(await chercher(await assertionDe('nessi-ruth', 1), '2010-08-07', '1'))).toBe('00')
  })

  test('l’assertion d’un autre bénéficiaire ou d’une autre carte ne convient pas', async () => {
    const deRuth = await assertionDe('nessi-ruth', 0)
    expect(codeFaute(await chercher(deRuth, '2010-08-07', '1'))).toBe('harness_vitale_incoherente')
    const deZoe = await assertionDe('adrun-zoe', 0)
    expect(codeFaute(await chercher(deZoe, '1975-12-31', '1'))).toBe('harness_vitale_incoherente')
  })

  test('sans assertion Vitale, la recherche par carte est refusée', async () => {
    expect(codeFaute(await chercher(null, '2010-08-07', '1'))).toBe('harness_vitale_absente')
  })

  test('non signée : refusée ; en mode strict, falsifiée : refusée', async () => {
    const assertion = await assertionDe('nessi-ruth', 1)
    const nue = assertion.replace(/<ds:Signature.*<\/ds:Signature>/s, '')
    expect(codeFaute(await chercher(nue, '2010-08-07', '1'))).toBe('harness_assertion')
    await mode('strict')
    const falsifiee = assertion.replace('>000100200301<', '>000100200302<')
    expect(codeFaute(await chercher(falsifiee, '2010-08-07', '1'))).toBe('harness_assertion')
  })
})
