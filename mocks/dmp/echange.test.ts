import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { REQUETES } from '../../schemas/xds/requetes.ts'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type BancDmp, ouvrirBancDmp } from './essai/appeler.ts'
import {
  enLigne,
  existence,
  inclus,
  pose,
  provide,
  requete,
  retrait,
  soumission,
} from './essai/messages.ts'
import { cx, parCarte, parPsc, ZOE } from './essai/vihf.ts'

let dmp: BancDmp
beforeAll(async () => {
  dmp = await ouvrirBancDmp()
}, DELAI_IGC_MS)
afterAll(() => dmp.banc.arreter())
beforeEach(() => dmp.controler('reset', {}))

// Frontière, zéros et octets hors UTF-8 au milieu du contenu : rien ne doit y toucher.
const OCTETS = Buffer.concat([
  Buffer.from('<ClinicalDocument/>\r\n--essai=_du:banc.1x\r\n--\0'),
  Buffer.from([0xff, 0xfe, 0x00, 0x0d, 0x0a]),
])

const alimenter = (s = soumission(), octets: Uint8Array = OCTETS) =>
  dmp.appeler({
    operation: 'alimentation',
    corps: provide(s, inclus('doc%40essai')),
    pieces: [{ cid: 'doc@essai', octets }],
  })

const chercher = (statut = 'Approved', vihf = parPsc()) =>
  dmp.appeler({
    operation: 'recherche',
    vihf,
    corps: requete(REQUETES.FindDocuments, [
      ['$XDSDocumentEntryPatientId', `'${cx(ZOE)}'`],
      ['$XDSDocumentEntryStatus', `('urn:oasis:names:tc:ebxml-regrep:StatusType:${statut}')`],
    ]),
  })

const autoriser = () =>
  dmp.controler('dossiers', { action: 'autoriser', ins: ZOE, ps: '899700000013' })

test('TD0.2 : un dossier actif répond OK, l’autorisation et l’identité', async () => {
  const { statut, soap } = await dmp.appeler({
    operation: 'patient',
    vihf: parPsc(),
    corps: existence(),
  })
  expect([statut, /queryResponseCode code="(\w+)"/.exec(soap)?.[1]]).toEqual([200, 'OK'])
  expect(soap).toContain('code="NON_EXISTE"')
  expect(soap).toContain('<family qualifier="BR">ADRUN</family>')
})

test('TD2.1, TD3.1, TD3.2 : ce qui est rendu est, octet pour octet, ce qui a été envoyé', async () => {
  const s = soumission()
  const envoi = await alimenter(s)
  expect(envoi.erreurs).toEqual([])
  expect(envoi.soap).toContain('ResponseStatusType:Success"')
  await autoriser()
  const trouve = await chercher()
  expect(trouve.soap).toContain('totalResultCount="1"')
  expect(trouve.soap).toContain(`value="${s.uniqueId}"`)
  const rendu = await dmp.appeler({
    operation: 'retrait',
    vihf: parPsc(),
    corps: retrait(s.uniqueId),
  })
  expect(rendu.statut).toBe(200)
  expect(rendu.pieces.map((p) => Buffer.from(p).equals(OCTETS))).toEqual([true])
})

test('le contenu en base64 dans le corps vaut une pièce', async () => {
  const s = soumission()
  const envoi = await dmp.appeler({ operation: 'alimentation', corps: provide(s, enLigne(OCTETS)) })
  expect(envoi.erreurs).toEqual([])
  await autoriser()
  const rendu = await dmp.appeler({
    operation: 'retrait',
    vihf: parPsc(),
    corps: retrait(s.uniqueId),
  })
  expect(rendu.pieces.map((p) => Buffer.from(p).equals(OCTETS))).toEqual([true])
})

test('TD0.3 : l’autorisation posée ouvre la recherche, six mois', async () => {
  expect((await chercher()).erreurs).toEqual(['DMPAccessDeniedByRightsService'])
  const posee = await dmp.appeler({
    operation: 'autorisation-poser',
    vihf: parPsc(),
    corps: pose(),
  })
  expect(posee.soap).toContain('<status>DMPOk</status>')
  expect((await chercher()).erreurs).toEqual([])
  await dmp.controler('clock', { advanceSeconds: 190 * 86_400 })
  const plusTard = { ...parPsc(), emisLe: new Date(Date.now() + 190 * 86_400_000) }
  expect((await chercher('Approved', plusTard)).erreurs).toEqual(['DMPAccessDeniedByRightsService'])
})

test('en direct, la carte alimente et consulte', async () => {
  const client = 'cps-899700000013-auth'
  const s = soumission()
  const envoi = await dmp.appeler({
    operation: 'alimentation',
    vihf: parCarte(),
    client,
    corps: provide(s, enLigne(OCTETS)),
  })
  expect([envoi.faute, envoi.erreurs]).toEqual([null, []])
})
