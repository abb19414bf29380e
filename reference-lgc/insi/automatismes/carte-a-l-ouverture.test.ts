import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Navigateur } from '../../essai/navigateur.essai.ts'
import {
  type CabinetEssai,
  journalInsi,
  ouvrirCabinetEssai,
  reglerAutomatismes,
  statut,
} from '../cabinet.essai.ts'
import { reponse00 } from '../service.essai.ts'

/** Une machine chargée répond tard ; seule une panne dépasse ce délai. */
const ATTENTE = { timeout: 20_000 }

const ZOE = {
  ...{ rangGemellaire: 1, qualite: '0', nomUsuel: 'ADRUN', nomPatronymique: 'ADRUN' },
  ...{ prenom: 'ZOE', dateNaissance: '19751231', nirCertifie: '2751263220749' },
}
const carteDe = (...beneficiaires: object[]) =>
  JSON.stringify({
    ...{ type: '2', nature: 'T', numeroSerie: '000100200301' },
    assure: { nir: '2751263220749', cle: '74' },
    beneficiaires,
  })
const ASSERTION = '<saml2:Assertion xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion" ID="_v"/>'

/** Ce que le lecteur fait de la lecture de la carte. */
let lire: (reponse: ServerResponse) => void
const lecteur = createServer((requete, reponse) => {
  if (requete.url === '/assertion') reponse.end(ASSERTION)
  else lire(reponse)
})

let cabinet: CabinetEssai
let n: Navigateur
beforeAll(async () => {
  await new Promise<void>((pret) => lecteur.listen(0, '127.0.0.1', pret))
  const { port } = lecteur.address() as AddressInfo
  cabinet = await ouvrirCabinetEssai({ vitale: { url: `http://127.0.0.1:${port}` } })
})
afterAll(() => {
  lecteur.close()
  lecteur.closeAllConnections()
  return cabinet.fermer()
})
beforeEach(async () => {
  n = await cabinet.preparer()
  await reglerAutomatismes(n, 'appel', 'reprise')
  cabinet.service.repondre({ corps: reponse00() })
})

const recues = () => cabinet.service.demandes.map((d) => d.action?.split(':').at(-1))

async function ouvrir() {
  await n.aller('/patients/1')
  await expect
    .poll(async () => (await n.aller('/patients/1')).texte, ATTENTE)
    .not.toContain('est en cours')
}

test('la carte du patient, dans le lecteur, passe avant les traits', async () => {
  lire = (reponse) => reponse.end(carteDe(ZOE))
  await ouvrir()
  expect(recues()).toEqual(['rechercherInsAvecCarteVitale'])
  expect((await journalInsi(n))[0]?.[5]).toBe('Carte Vitale')
  expect(statut((await n.aller('/patients/1')).html)).toBe('récupérée')
})

test.each<[string, () => void]>([
  ['absente', () => (lire = (reponse) => void reponse.writeHead(404).end())],
  ['illisible', () => (lire = (reponse) => void reponse.end('{'))],
  ['d’un autre', () => (lire = (reponse) => void reponse.end(carteDe({ ...ZOE, prenom: 'LEA' })))],
  ['qui le porte deux fois', () => (lire = (reponse) => void reponse.end(carteDe(ZOE, ZOE)))],
  ['dans un lecteur muet', () => (lire = (reponse) => void reponse.destroy())],
])('une carte %s laisse l’appel partir par les traits', async (_nom, preparer) => {
  preparer()
  await ouvrir()
  expect(recues()).toEqual(['rechercherInsAvecTraitsIdentite'])
})
