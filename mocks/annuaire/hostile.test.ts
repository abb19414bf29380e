import { connect } from 'node:tls'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type BancAnnuaire, ouvrirBancAnnuaire } from './essai/banc.ts'
import { CHEMIN_FHIR } from './fhir/adresses.ts'

let banc: BancAnnuaire
beforeAll(async () => {
  banc = await ouvrirBancAnnuaire()
}, DELAI_IGC_MS)
afterAll(() => banc.fermer())
beforeEach(() => banc.annuaire.controle.reinitialiser())

const FORMULAIRE = { 'content-type': 'application/x-www-form-urlencoded' }
const poster = (corps: string, headers: Record<string, string> = FORMULAIRE) =>
  banc.fhir('/Practitioner/_search', { method: 'POST', headers, corps })

test.each([
  ['dix mille virgules', `family=${'a,'.repeat(10_000)}`],
  ['mille paramètres', 'family=a&'.repeat(1_000)],
  ['un caractère de commande', 'family=a%00b'],
  ['un pourcent mal écrit', 'family=%zz'],
  ['une page négative', '_count=-1'],
  ['une page immense', '_count=99999999999999999999'],
  ['un total inconnu', '_total=beaucoup'],
  ['un nom d’objet', '__proto__=1'],
  ['un modificateur d’objet', 'family:constructor=1'],
  ['une inclusion inconnue', '_include=__proto__'],
  ['du XML', '_format=xml'],
])('%s est refusé par un OperationOutcome', async (_, corps) => {
  const { json, statut } = await poster(corps)
  expect([statut, json.resourceType]).toEqual([400, 'OperationOutcome'])
})

test('un paramètre d’un demi-mébioctet se lit, un formulaire de deux est refusé', async () => {
  expect((await poster(`family=${'a'.repeat(512 * 1024)}`)).json.total).toBe(0)
  expect((await poster(`family=${'a'.repeat(2 * 1024 * 1024)}`)).statut).toBe(400)
})

test('une virgule échappée reste dans la valeur ; des virgules seules ne demandent rien', async () => {
  expect((await poster('family=TESTIER\\,BONNET&_total=accurate')).json.total).toBe(0)
  expect((await poster('family=,,,&_total=accurate')).json.total).toBe(152)
})

test('un formulaire d’un autre type est refusé', async () => {
  expect((await poster('{}', { 'content-type': 'application/json' })).statut).toBe(400)
})

test.each([
  '/../../etc/passwd',
  '/Practitioner/..%2f..%2fetc',
  '/Practitioner/003-1/_history',
  '/%zz',
])('le chemin %s ne mène nulle part', async (chemin) => {
  const { statut } = await banc.appeler(`${CHEMIN_FHIR}${chemin}`, {
    headers: { 'ESANTE-API-KEY': 'banc-annuaire-0f3c5a7e-1997' },
  })
  expect(statut).toBe(404)
})

test('un identifiant énorme ne fait ni erreur ni réponse énorme', async () => {
  const { octets, statut } = await banc.fhir(`/Practitioner/${'9'.repeat(8_000)}`)
  expect(statut).toBe(404)
  expect(octets.length).toBeLessThan(500)
})

test('qui coupe au milieu d’une archive n’empêche pas le suivant', async () => {
  await banc.commander('reglages', { nombre: 5_000 })
  const coupee = await new Promise<boolean>((resoudre) => {
    const { hostname, port } = new URL(banc.adresse)
    const chemin = '/annuaire-sante-webservices/V300/services/extraction/PS_LibreAcces'
    const prise = connect({ host: hostname, port: Number(port), rejectUnauthorized: false })
    prise.on('error', () => undefined)
    prise.write(`GET ${chemin} HTTP/1.1\r\nhost: annuaire\r\n\r\n`)
    prise.once('data', () => {
      prise.destroy()
      resoudre(true)
    })
  })
  expect(coupee).toBe(true)
  expect((await banc.extraire('PS_LibreAcces')).statut).toBe(200)
})

test('un jeu trop grand, un jour inconnu sont refusés', async () => {
  expect((await banc.commander('reglages', { nombre: 10_000_000 })).statut).toBe(400)
  expect((await banc.commander('day', { n: 3 })).statut).toBe(400)
  expect((await banc.commander('mailbox', { adresse: 'a@b' })).statut).toBe(400)
})
