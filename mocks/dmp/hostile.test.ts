import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { REQUETES } from '../../schemas/xds/requetes.ts'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type BancDmp, emballer, ouvrirBancDmp } from './essai/appeler.ts'
import {
  enLigne,
  enveloppe,
  existence,
  inclus,
  provide,
  requete,
  retrait,
  soumission,
} from './essai/messages.ts'
import {
  cx,
  ecrireVihf,
  parPsc,
  parStructure,
  TCHITCHI,
  type VihfEcrit,
  ZOE,
} from './essai/vihf.ts'
import type { Soumission } from './rim/lire-objet.ts'

let dmp: BancDmp
beforeAll(async () => {
  dmp = await ouvrirBancDmp()
}, DELAI_IGC_MS)
afterAll(() => dmp.banc.arreter())
beforeEach(() => dmp.controler('reset', {}))

const OCTETS = Buffer.from('<ClinicalDocument xmlns="urn:hl7-org:v3"/>')
const INCONNU = '199019999900199'
const MOI = '899700000013'
const APPROUVE = "('urn:oasis:names:tc:ebxml-regrep:StatusType:Approved')"

const alimenter = (s: Soumission, vihf: VihfEcrit = parStructure(), octets: Uint8Array = OCTETS) =>
  dmp.appeler({ operation: 'alimentation', vihf, corps: provide(s, enLigne(octets)) })

const chercher = (parametres: Parameters<typeof requete>[1], vihf = parPsc()) =>
  dmp.appeler({
    operation: 'recherche',
    vihf,
    corps: requete(REQUETES.FindDocuments, parametres),
  })

const autoriser = (ins = ZOE) => dmp.controler('dossiers', { action: 'autoriser', ins, ps: MOI })

/** La même soumission, une fente du document changée ou retirée. */
function avecFente(s: Soumission, nom: string, valeurs: readonly string[] | null): Soumission {
  const documents = s.documents.map((d) => {
    const { [nom]: _ancienne, ...autres } = d.fentes
    return { ...d, fentes: valeurs === null ? autres : { ...autres, [nom]: valeurs } }
  })
  return { ...s, documents }
}

describe('patient et droits', () => {
  test('patient inconnu : XDSUnknownPatientId', async () => {
    const reponse = await alimenter(soumission({}, INCONNU), parStructure(INCONNU))
    expect([reponse.statut, reponse.erreurs]).toEqual([200, ['XDSUnknownPatientId']])
  })

  test('patient inconnu : TD0.2 répond NF', async () => {
    const { soap } = await dmp.appeler({
      operation: 'patient',
      vihf: parPsc(INCONNU),
      corps: existence(INCONNU),
    })
    expect(soap).toContain('queryResponseCode code="NF"')
  })

  test('matricule d’un autre patient que le VIHF : XDSPatientIdDoesNotMatch', async () => {
    const reponse = await alimenter(soumission({}, TCHITCHI), parStructure(ZOE))
    expect(reponse.erreurs).toEqual(['XDSPatientIdDoesNotMatch'])
  })

  test('matricule sans droit : professionnel bloqué, dossier fermé, autorisation absente', async () => {
    const critere = [
      ['$XDSDocumentEntryPatientId', `'${cx(ZOE)}'`],
      ['$XDSDocumentEntryStatus', APPROUVE],
    ] as const
    expect((await chercher(critere)).erreurs).toEqual(['DMPAccessDeniedByRightsService'])
    await autoriser()
    await dmp.controler('dossiers', { action: 'bloquer', ins: ZOE, ps: MOI })
    expect((await chercher(critere)).erreurs).toEqual(['DMPAccessDeniedByRightsService'])
    await dmp.controler('dossiers', { action: 'debloquer', ins: ZOE, ps: MOI })
    await dmp.controler('dossiers', { action: 'fermer', ins: ZOE })
    expect((await chercher(critere)).erreurs).toEqual(['XDSUnknownPatientId'])
  })

  test('Pro Santé Connect ne suffit pas pour alimenter', async () => {
    const reponse = await alimenter(soumission(), parPsc())
    expect(reponse.erreurs).toEqual(['DMPAccessDeniedByRightsService'])
  })
})

describe('métadonnées et contenus', () => {
  test('empreinte ou taille fausse : XDSNonIdenticalHash, XDSNonIdenticalSize', async () => {
    const s = avecFente(avecFente(soumission(), 'hash', ['0'.repeat(40)]), 'size', ['1'])
    expect((await alimenter(s)).erreurs).toEqual(['XDSNonIdenticalHash', 'XDSNonIdenticalSize'])
  })

  test('fente absente : XDSRegistryMetadataError la nomme', async () => {
    const reponse = await alimenter(avecFente(soumission(), 'creationTime', null))
    expect(reponse.erreurs).toEqual(['XDSRegistryMetadataError'])
    expect(reponse.soap).toContain('XDSDocumentEntry.creationTime')
  })

  test('mauvais Content-ID : XDSMissingDocument', async () => {
    const reponse = await dmp.appeler({
      operation: 'alimentation',
      corps: provide(soumission(), inclus('absent@essai')),
      pieces: [{ cid: 'doc@essai', octets: OCTETS }],
    })
    expect(reponse.erreurs).toEqual(['XDSMissingDocument'])
  })

  test('contenu sans métadonnées : XDSMissingDocumentMetadata', async () => {
    const reponse = await dmp.appeler({
      operation: 'alimentation',
      corps: provide(soumission(), enLigne(OCTETS) + enLigne(OCTETS, 'Doc02')),
    })
    expect(reponse.erreurs).toEqual(['XDSMissingDocumentMetadata'])
  })

  test('identifiant écrit avec une autre casse : admis, refusé quand tolerant est faux', async () => {
    const corps = () => provide(soumission(), enLigne(OCTETS, 'DOC01'))
    const admis = await dmp.appeler({ operation: 'alimentation', corps: corps() })
    await dmp.controler('reglages', { tolerant: false })
    const refuse = await dmp.appeler({ operation: 'alimentation', corps: corps() })
    expect([admis.erreurs, refuse.erreurs]).toEqual([
      [],
      ['XDSMissingDocument', 'XDSMissingDocumentMetadata'],
    ])
  })

  test('une erreur sur un document refuse tout le lot', async () => {
    await alimenter(avecFente(soumission(), 'creationTime', ['hier']))
    const { json } = await dmp.controler(`documents?ins=${ZOE}`)
    expect(json.documents).toEqual([])
  })

  test('entryUUID pris pour un uniqueId, et uniqueId pour un entryUUID', async () => {
    const s = soumission()
    await alimenter(s)
    await autoriser()
    const { json } = await dmp.controler(`documents?ins=${ZOE}`)
    const [{ entryUuid }] = json.documents as [{ entryUuid: string }]
    const lu = await dmp.appeler({
      operation: 'retrait',
      vihf: parPsc(),
      corps: retrait(entryUuid),
    })
    expect([lu.erreurs, lu.pieces]).toEqual([['XDSDocumentUniqueIdError'], []])
    const remplace = await alimenter(soumission({ remplace: s.uniqueId }))
    expect(remplace.erreurs).toEqual(['XDSRegistryMetadataError'])
    expect(remplace.soap).toContain('un entryUUID')
  })

  test('remplacement d’un document inconnu : XDSReplaceFailed', async () => {
    const cible = 'urn:uuid:00000000-0000-4000-8000-000000009999'
    expect((await alimenter(soumission({ remplace: cible }))).erreurs).toEqual(['XDSReplaceFailed'])
  })

  test('au-delà de la taille admise : une faute, pas une coupure', async () => {
    await dmp.controler('reglages', { tailleMax: 50_000 })
    const reponse = await alimenter(soumission(), parStructure(), Buffer.alloc(60_000))
    expect([reponse.statut, reponse.faute]).toEqual([413, 'MOCK_TAILLE'])
  })
})

test('un nom de fente ou de code qui existe sur tout objet ne fait rien tomber', async () => {
  const s = avecFente(soumission(), 'constructor', ['x'])
  expect((await alimenter(s)).erreurs).toEqual([])
  await autoriser()
  const reponse = await chercher([
    ['$XDSDocumentEntryPatientId', `'${cx(ZOE)}'`],
    ['$XDSDocumentEntryStatus', APPROUVE],
    ['constructor', "'x'"],
  ])
  expect([reponse.statut, reponse.erreurs]).toEqual([200, []])
})

describe('recherche', () => {
  test.each([
    ['statut sans parenthèses', APPROUVE.slice(1, -1), 'XDSStoredQueryParamNumber'],
    ['statut sans apostrophes', '(Approved)', 'XDSRegistryError'],
    ['liste mal fermée', "('a'", 'XDSRegistryError'],
  ])('%s', async (_, statut, attendu) => {
    await autoriser()
    const reponse = await chercher([
      ['$XDSDocumentEntryPatientId', `'${cx(ZOE)}'`],
      ['$XDSDocumentEntryStatus', statut],
    ])
    expect(reponse.erreurs).toEqual([attendu])
  })

  test('parenthèses de trop sur le patient, statut absent, requête inconnue', async () => {
    await autoriser()
    const patient = await chercher([
      ['$XDSDocumentEntryPatientId', `('${cx(ZOE)}')`],
      ['$XDSDocumentEntryStatus', APPROUVE],
    ])
    const statut = await chercher([['$XDSDocumentEntryPatientId', `'${cx(ZOE)}'`]])
    const inconnue = await dmp.appeler({
      operation: 'recherche',
      vihf: parPsc(),
      corps: requete('958f3006-baad-4929-a4de-ff1114824431', []),
    })
    expect([patient.erreurs, statut.erreurs, inconnue.erreurs]).toEqual([
      ['XDSStoredQueryParamNumber'],
      ['XDSStoredQueryMissingParam'],
      ['XDSUnknownStoredQuery'],
    ])
  })
})

describe('emballage et enveloppe', () => {
  const message = () => {
    const s = soumission()
    return enveloppe(
      'alimentation',
      provide(s, inclus('doc@essai')),
      ecrireVihf(parStructure(), dmp.pki),
    )
  }
  const pieces = [{ cid: 'doc@essai', octets: OCTETS }]
  const envoyer = (http: { type: string; octets: Uint8Array }) =>
    dmp.appeler({ operation: 'alimentation', corps: '', http })

  test('multipart sans start : admis et journalisé, refusé quand tolerant est faux', async () => {
    const admis = await envoyer(emballer(message(), pieces, { start: false }))
    expect(admis.erreurs).toEqual([])
    const [entree] = await dmp.journal()
    expect(entree?.ecarts).toMatchObject([{ regle: 'dmp.mtom' }])
    await dmp.controler('reglages', { tolerant: false })
    const refuse = await envoyer(emballer(message(), pieces, { start: false }))
    expect([refuse.statut, refuse.faute]).toEqual([500, 'MOCK_MESSAGE'])
  })

  test('coupé en son milieu, sans frontière ou compressé : une faute SOAP', async () => {
    const entier = emballer(message(), pieces)
    const coupe = { ...entier, octets: entier.octets.subarray(0, entier.octets.length - 60) }
    const nu = { type: 'multipart/related; type="application/xop+xml"', octets: entier.octets }
    const fautes = [(await envoyer(coupe)).faute, (await envoyer(nu)).faute]
    expect(fautes).toEqual(['MOCK_MESSAGE', 'MOCK_MESSAGE'])
  })

  test('SOAP 1.1 : admis et répondu en 1.1, refusé quand tolerant est faux', async () => {
    const soap = 'http://schemas.xmlsoap.org/soap/envelope/'
    const brut = () => enveloppe('patient', existence(), ecrireVihf(parPsc(), dmp.pki), { soap })
    const http = () => ({ type: 'text/xml; charset=utf-8', octets: Buffer.from(brut()) })
    const admis = await dmp.appeler({ operation: 'patient', corps: '', http: http() })
    expect(admis.soap).toContain(`xmlns:s="${soap}"`)
    await dmp.controler('reglages', { tolerant: false })
    const refuse = await dmp.appeler({ operation: 'patient', corps: '', http: http() })
    expect([refuse.statut, refuse.soap]).toEqual([500, expect.stringContaining('faultcode')])
  })

  test('un en-tête d’adressage manque : la faute d’adressage', async () => {
    const adressage = '<a:Action>urn:hl7-org:v3:PRPA_IN201307UV02</a:Action>'
    const brut = enveloppe('patient', existence(), ecrireVihf(parPsc(), dmp.pki), { adressage })
    const reponse = await dmp.appeler({ operation: 'patient', corps: '', brut })
    expect([reponse.statut, reponse.faute]).toEqual([500, 'MessageAddressingHeaderRequired'])
    expect(reponse.soap).toContain('A required header representing')
  })

  test('DOCTYPE, corps vide, action d’un autre point d’accès : une faute SOAP', async () => {
    const doctype = { type: 'application/soap+xml', octets: Buffer.from('<!DOCTYPE a><a/>') }
    const vide = { type: 'application/soap+xml', octets: Buffer.from('') }
    const brut = enveloppe('patient', existence(), ecrireVihf(parPsc(), dmp.pki))
    const fautes = [
      (await envoyer(doctype)).faute,
      (await envoyer(vide)).faute,
      (await dmp.appeler({ operation: 'recherche', corps: '', brut })).faute,
    ]
    expect(fautes).toEqual(['MOCK_MESSAGE', 'MOCK_MESSAGE', 'MOCK_ACTION'])
  })

  test('ITI-43 : même une faute part en multipart', async () => {
    const reponse = await dmp.appeler({ operation: 'retrait', vihf: null, corps: retrait('1.2') })
    expect(String(reponse.entetes['content-type'])).toMatch(/^multipart\/related/)
    expect(reponse.faute).toBe('MOCK_VIHF_ABSENT')
  })
})

describe('VIHF', () => {
  const faute = async (vihf: VihfEcrit | null, client: string | null = 'lgc-auth') =>
    (await dmp.appeler({ operation: 'patient', vihf, client, corps: existence() })).faute
  const minutes = (n: number) => new Date(Date.now() + n * 60_000)

  test.each<[string, Partial<VihfEcrit>, string | null]>([
    ['non signé', { signataire: null }, 'DMPInvalidCertificate'],
    [
      'signé par une autre structure',
      { mode: 'INDIRECTE', signataire: 'proxy-sign' },
      'DMPInvalidCertificate',
    ],
    ['signé par une autorité inconnue', { signataire: 'etrangere' }, 'DMPInvalidCertificate'],
    ['émis il y a six minutes', { emisLe: minutes(-6) }, 'MOCK_VIHF_DATE'],
    ['émis dans six minutes', { emisLe: minutes(6) }, 'MOCK_VIHF_DATE'],
    ['émis il y a quatre minutes', { emisLe: minutes(-4) }, null],
    ['expiré', { pasApres: minutes(-6) }, 'MOCK_VIHF_DATE'],
    ['sans spécialité', { roles: [['10', '1.2.250.1.71.1.2.7']] }, 'MOCK_VIHF_SPECIALITE'],
    ['sans Ressource_URN', { sans: ['Ressource_URN'] }, 'MOCK_VIHF_INCOMPLET'],
    ['structure inconnue', { structure: '499799999999001' }, 'MOCK_STRUCTURE'],
    ['structure d’un autre', { structure: '499700999917001' }, 'MOCK_PS_STRUCTURE'],
    ['patient d’un autre', { patient: TCHITCHI }, 'MOCK_PATIENT'],
  ])('%s', async (_, change, attendu) => {
    expect(await faute({ ...parPsc(), ...change })).toBe(attendu)
  })

  test('rejoué : refusé la seconde fois', async () => {
    const vihf = { ...parPsc(), id: '_essai-de-rejeu' }
    expect([await faute(vihf), await faute(vihf)]).toEqual([null, 'MOCK_VIHF_REJOUE'])
  })

  test('carte : signé avec le certificat d’authentification, refusé', async () => {
    const vihf = { ...parPsc(), mode: 'DIRECTE', signataire: 'cps-899700000013-auth' }
    expect(await faute(vihf, 'cps-899700000013-auth')).toBe('DMPInvalidCertificate')
  })

  test('sans certificat de client, ou révoqué : refusé, avec une faute lisible', async () => {
    expect([await faute(parPsc(), null), await faute(parPsc(), 'revoque')]).toEqual([
      'DMPInvalidCertificate',
      'DMPInvalidCertificate',
    ])
  })

  test('horloge du banc avancée d’une heure : un VIHF à l’heure réelle est périmé', async () => {
    await dmp.controler('clock', { advanceSeconds: 3_600 })
    expect(await faute(parPsc())).toBe('MOCK_VIHF_DATE')
  })

  test('Issuer qui n’est pas le sujet du signataire : admis, dit au journal', async () => {
    const brut = enveloppe(
      'patient',
      existence(),
      ecrireVihf({ ...parPsc(), emetteur: 'CN=autre' }, dmp.pki),
    )
    expect((await dmp.appeler({ operation: 'patient', corps: '', brut })).faute).toBeNull()
    expect(await faute(parPsc())).toBeNull()
    const entrees = await dmp.journal()
    expect(entrees.map(({ informations = [] }) => informations.map(({ regle }) => regle))).toEqual([
      ['dmp.vihf-emetteur'],
      [],
    ])
  })

  test('réglage present : lu sans être refusé, mais l’écart est au journal', async () => {
    await dmp.controler('reglages', { vihf: 'present' })
    expect(await faute({ ...parPsc(), signataire: null })).toBeNull()
    const [entree] = await dmp.journal()
    expect(entree?.ecarts).toMatchObject([{ regle: 'dmp.vihf-signature' }])
    expect(await faute(null)).toBe('MOCK_VIHF_ABSENT')
  })
})
