import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { type Banc, ouvrirBanc } from '../../insi/essai/appeler.ts'
import { ecrire, MEDECIN, securite, signer } from '../../insi/essai/assertions.ts'
import { codeFaute } from '../../insi/essai/lire.ts'
import { DELAI_IGC_MS } from '../../pki/essai.ts'
import {
  authentification,
  carteCps,
  type DemandeEssai,
  demander,
  destruction,
  envoyer,
  jetonDe,
  journalDe,
  restitution,
  texteDe,
} from './essai/demander.ts'

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

const authentifier = async (jeton: string, champs: Partial<DemandeEssai> = {}) =>
  demander(banc, { corps: authentification(jeton), ...champs })
const restituer = () => demander(banc, { operation: 'restituerContexteApCV', corps: restitution })
const detruire = (identifiant: string) =>
  demander(banc, { operation: 'detruireContexteApCV', corps: destruction(identifiant) })
const avancer = (advanceSeconds: number) => banc.commander('vitale/clock', { advanceSeconds })
const AVEC = (mode: string) => banc.commander('vitale/apcv-reglages', { assertion: mode })

describe('authentification de proximité', () => {
  test('rend le contexte, le titulaire et ses rattachés avec leur INS', async () => {
    const reponse = await authentifier(await jetonDe(banc, 'nessi-ruth'))
    expect(reponse.statut).toBe(200)
    const debut = Date.parse(
      ((await banc.commander('vitale/etat', undefined, 'GET')).json as { maintenant: string })
        .maintenant,
    )
    const fin = Date.parse(texteDe(reponse, 'DateFinValidite') ?? '')
    expect((fin - debut) / 60_000).toBeGreaterThan(29)
    expect((fin - debut) / 60_000).toBeLessThanOrEqual(30)
    expect([...reponse.corps.matchAll(/<ListePrenom>([^<]*)/g)].map((m) => m[1])).toEqual([
      'RUTH',
      'MICHELANGELO ANTHONY',
      'DONATELLO',
    ])
    expect(reponse.corps).toContain(
      '<INS><NumIdentifiant>2770763220829</NumIdentifiant><Cle>10</Cle><OID>1.2.250.1.213.1.4.8</OID></INS>',
    )
  })

  test.each(['shape', 'strict'])(
    'est jugée sans écart, mode %s, et n’appelle pas INSi',
    async (m) => {
      await AVEC(m)
      await authentifier(await jetonDe(banc, 'adrun-zoe'))
      const [entree] = await journalDe(banc)
      expect(entree).toMatchObject({
        appelant: 'CPS 899700000013',
        operation: 'authentifierUtilisateurProximite',
        resultat: 'ok',
        ecarts: [],
      })
      expect(entree?.informations?.[0]?.regle).toBe('apcv.forme-non-officielle')
      expect(await banc.journal()).toEqual([])
    },
  )

  test('ne laisse ni code ni jeton de contexte au journal', async () => {
    const jeton = await jetonDe(banc, 'adrun-zoe')
    const reponse = await authentifier(jeton)
    const ecrit = JSON.stringify(await journalDe(banc))
    expect(ecrit).not.toContain(jeton.split('.')[1])
    expect(ecrit).not.toContain(texteDe(reponse, 'TokenApCV'))
    expect(ecrit).toContain('APCVTEST.***')
  })

  test('un code ne sert qu’une fois', async () => {
    const jeton = await jetonDe(banc, 'adrun-zoe')
    expect((await authentifier(jeton)).statut).toBe(200)
    expect(codeFaute(await authentifier(jeton))).toBe('harness_apcv_jeton_reutilise')
  })

  test('un code expire, et réécrire son expiration ne le prolonge pas', async () => {
    const jeton = await jetonDe(banc, 'adrun-zoe')
    await avancer(301)
    expect(codeFaute(await authentifier(jeton))).toBe('harness_apcv_jeton_expire')
    const [debut = '', id = ''] = jeton.split('.')
    expect(codeFaute(await authentifier(`${debut}.${id}.9999999999`))).toBe(
      'harness_apcv_jeton_inconnu',
    )
  })

  test.each(['', 'APCVTEST.inventeinvente.1', 'IS010000', 'x'.repeat(3_000)])(
    'le texte « %.20s » n’ouvre rien',
    async (texte) => {
      expect(codeFaute(await authentifier(texte))).toMatch(/jeton_inconnu|schema/)
    },
  )

  test('les personnes sont celles d’INSi, fichier de l’utilisateur compris', async () => {
    const identite = {
      nomNaissance: 'INVENTEE',
      prenoms: 'JEANNE',
      sexe: 'F',
      dateNaissance: '1980-02-03',
      lieuNaissance: '63220',
      matricule: { numero: '2800299999004', cle: '31' },
    }
    const { statut, json } = await banc.commander('insi/identites', { identites: [identite] })
    expect([statut, json]).toEqual([200, expect.anything()])
    const reponse = await authentifier(await jetonDe(banc, 'inventee-jeanne'))
    expect(texteDe(reponse, 'NomFamille')).toBe('INVENTEE')
    expect((await banc.commander('vitale/apcv-jeton', { patient: 'adrun-zoe' })).statut).toBe(404)
  })

  test('un ayant droit n’a pas d’appli à lui', async () => {
    const { statut, json } = await banc.commander('vitale/apcv-jeton', {
      patient: 'de-vinci-donatello',
    })
    expect(statut).toBe(404)
    expect(JSON.stringify(json)).toContain('nessi-ruth')
  })
})

describe('contexte', () => {
  test('se restitue au même professionnel, puis plus après trente minutes', async () => {
    const ouvert = await authentifier(await jetonDe(banc, 'adrun-zoe'))
    const identifiant = texteDe(ouvert, 'Identifiant')
    await avancer(29 * 60)
    expect(texteDe(await restituer(), 'Identifiant')).toBe(identifiant)
    const autre = await demander(banc, {
      operation: 'restituerContexteApCV',
      corps: restitution,
      securite: await carteCps(banc, '899700000021'),
    })
    expect(codeFaute(autre)).toBe('harness_apcv_contexte')
    await avancer(120)
    expect(codeFaute(await restituer())).toBe('harness_apcv_contexte')
  })

  test('se détruit une fois, par celui qui l’a ouvert', async () => {
    const ouvert = await authentifier(await jetonDe(banc, 'adrun-zoe'))
    const identifiant = texteDe(ouvert, 'Identifiant') ?? ''
    const autre = await demander(banc, {
      operation: 'detruireContexteApCV',
      corps: destruction(identifiant),
      securite: await carteCps(banc, '899700000021'),
    })
    expect(codeFaute(autre)).toBe('harness_apcv_contexte')
    expect((await detruire(identifiant)).statut).toBe(200)
    expect(codeFaute(await detruire(identifiant))).toBe('harness_apcv_contexte')
    expect(codeFaute(await restituer())).toBe('harness_apcv_contexte')
  })
})

describe('contrôles', () => {
  const PSC = securite(ecrire({ ...MEDECIN, qualificatif: 'PSC' }).xml)
  const refus: readonly [string, Partial<DemandeEssai>, string, RegExp][] = [
    ['IDAM inconnu', { idam: 'AUTRE0000000' }, 'desir_550', /« AUTRE0000000 » inconnu/],
    ['sans contexte', { contextes: 0 }, 'harness_apcv_schema', /un seul est attendu, 0/],
    ['contexte en double', { contextes: 2 }, 'harness_apcv_schema', /un seul est attendu, 2/],
    ['sans assertion', { securite: '' }, 'harness_apcv_assertion', /manque/],
    ['assertion PSC', { securite: PSC }, 'harness_apcv_assertion', /carte CPS est attendue/],
    ['action HTTP autre', { actionHttp: 'urn:x' }, 'harness_apcv_action', /diffèrent/],
    ['action inconnue', { operation: 'rien' }, 'harness_apcv_action', /Action inconnue/],
    [
      'corps d’une autre opération',
      { operation: 'restituerContexteApCV' },
      'harness_apcv_action',
      /ne va pas avec/,
    ],
    [
      'signature de facturation',
      { action: 'urn:ApCV_SIGN:1.0.0:signerVitale' },
      'harness_apcv_hors_banc',
      /le banc ne le simule pas/,
    ],
    ['pas du SOAP', { typeContenu: 'text/xml' }, 'harness_apcv_soap', /soap\+xml est attendu/],
    [
      'corps incomplet',
      { corps: authentification('x').replace(/<a:Donnees>.*Donnees>/, '') },
      'harness_apcv_schema',
      /Donnees/,
    ],
    [
      'autre facturation',
      { corps: authentification('x', '123') },
      'harness_apcv_schema',
      /« 123 »/,
    ],
  ]
  test.each(refus)('%s : refusé avec sa règle', async (_nom, champs, code, motif) => {
    const reponse = await authentifier(await jetonDe(banc, 'adrun-zoe'), champs)
    expect([reponse.statut, codeFaute(reponse)]).toEqual([500, code])
    const [entree] = await journalDe(banc)
    expect(entree?.ecarts.map((e) => e.message).join('\n')).toMatch(motif)
  })

  test('en mode strict, une assertion signée par une autre carte est refusée', async () => {
    await AVEC('strict')
    const empruntee = securite(
      signer({ ...MEDECIN, emiseLe: new Date() }, banc.pki, 'cps-899700000021-sign'),
    )
    const reponse = await authentifier(await jetonDe(banc, 'adrun-zoe'), { securite: empruntee })
    expect(codeFaute(reponse)).toBe('harness_apcv_assertion')
  })

  test('un professionnel suspendu, ou refusé par réglage, ne lit rien', async () => {
    const suspendu = await carteCps(banc, '899700999115')
    const jeton = await jetonDe(banc, 'adrun-zoe')
    expect(codeFaute(await authentifier(jeton, { securite: suspendu }))).toBe(
      'harness_apcv_professionnel',
    )
    await banc.commander('vitale/apcv-reglages', { professionnelsRefuses: [MEDECIN.nom] })
    expect(codeFaute(await authentifier(jeton))).toBe('harness_apcv_professionnel')
  })

  test.each([
    ['', 'application/soap+xml'],
    ['<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>', 'application/soap+xml'],
    [`<a>${'<b>'.repeat(20_000)}`, 'application/soap+xml'],
    ['<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/"/>', 'application/soap+xml'],
  ])('une entrée hostile (%.30s) reçoit une faute', async (corps, type) => {
    const reponse = await envoyer(banc, corps, type)
    expect([reponse.statut, codeFaute(reponse)]).toEqual([
      500,
      expect.stringMatching(/^harness_apcv_(soap|version)$/),
    ])
  })
})

describe('pannes', () => {
  test.each([
    ['http503', 503],
    ['faute', 500],
  ])('%s, puis le code sert encore', async (mode, statut) => {
    const jeton = await jetonDe(banc, 'adrun-zoe')
    await banc.commander('vitale/faults', {
      endpoint: 'apcv',
      mode,
      ...(mode === 'faute' ? { code: 'harness_apcv_indisponible' } : {}),
    })
    expect((await authentifier(jeton)).statut).toBe(statut)
    expect((await authentifier(jeton)).statut).toBe(200)
  })

  test('une panne d’ApCV ne touche pas le lecteur, et inversement', async () => {
    await banc.commander('vitale/faults', { endpoint: 'apcv', mode: 'coupure' })
    expect((await fetch(`${banc.description.vitale.url}/card`)).status).toBe(404)
    await expect(authentifier(await jetonDe(banc, 'adrun-zoe'))).rejects.toThrow()
    await banc.commander('vitale/faults', { mode: 'http503' })
    expect((await authentifier(await jetonDe(banc, 'adrun-zoe'))).statut).toBe(200)
  })
})

describe('téléphone du patient', () => {
  test('la liste mène à un code neuf à chaque affichage, qui ouvre le contexte', async () => {
    const { telephone } = banc.description.apcv
    expect(await (await fetch(telephone)).text()).toContain('/qr/nessi-ruth')
    const afficher = async () => {
      const page = await (await fetch(`${telephone}/nessi-ruth`)).text()
      return /APCVTEST\.[\w-]+\.\d+/.exec(page)?.[0] ?? ''
    }
    const [premier, second] = [await afficher(), await afficher()]
    expect(premier).not.toBe(second)
    expect((await authentifier(second)).statut).toBe(200)
  })

  test.each([
    ['svg', 'image/svg+xml', /^<svg/],
    ['png', 'image/png', /^.PNG/s],
  ])('le code se rend aussi en %s', async (extension, type, motif) => {
    const reponse = await fetch(`${banc.description.apcv.telephone}/adrun-zoe.${extension}`)
    expect(reponse.headers.get('content-type')).toContain(type)
    expect(Buffer.from(await reponse.arrayBuffer()).toString('latin1')).toMatch(motif)
  })

  test('l’image porte bien un code que le service reconnaît', async () => {
    const require = createRequire(import.meta.url)
    const wasm = readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'))
    await prepareZXingModule({ overrides: { wasmBinary: wasm.buffer }, fireImmediately: true })
    const image = await fetch(`${banc.description.apcv.telephone}/adrun-zoe.png`)
    const [lu] = await readBarcodes(new Uint8Array(await image.arrayBuffer()), {
      formats: ['QRCode'],
    })
    expect((await authentifier(lu?.text ?? '')).statut).toBe(200)
  })

  test('une appli inconnue dit lesquelles existent', async () => {
    const reponse = await fetch(`${banc.description.apcv.telephone}/personne`)
    expect([reponse.status, await reponse.text()]).toEqual([
      404,
      expect.stringContaining('nessi-ruth'),
    ])
  })

  test('posé sur le lecteur sans contact, il donne son code ; ôté, plus rien', async () => {
    const lireNfc = () => fetch(banc.description.apcv.nfc)
    expect((await lireNfc()).status).toBe(404)
    await banc.commander('vitale/nfc', { patient: 'adrun-zoe' })
    const { jeton } = (await (await lireNfc()).json()) as { jeton: string }
    expect((await authentifier(jeton)).statut).toBe(200)
    await banc.commander('vitale/nfc', { patient: null })
    expect((await lireNfc()).status).toBe(404)
  })
})
