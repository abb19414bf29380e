import { inflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type BancAnnuaire, lireArchive, ouvrirBancAnnuaire } from './essai/banc.ts'

let banc: BancAnnuaire
beforeAll(async () => {
  banc = await ouvrirBancAnnuaire()
}, DELAI_IGC_MS)
afterAll(() => banc.fermer())
beforeEach(() => banc.annuaire.controle.reinitialiser())

const BOITES = 'Extraction_Correspondance_MSSante'
const armer = async (panne: object) =>
  expect((await banc.commander('faults', panne)).statut).toBe(200)
const texte = async (nom = BOITES) =>
  (await lireArchive((await banc.extraire(nom)).octets)).get(nom) ?? ''
/** Les octets du premier fichier d'une archive, quand son texte n'est pas de l'UTF-8. */
function octetsDuPremier(archive: Buffer): Buffer {
  const nom = archive.readUInt16LE(26)
  const debut = 30 + nom + archive.readUInt16LE(28)
  return inflateRawSync(archive.subarray(debut), { finishFlush: 2 })
}

test('une panne sert une fois, puis l’extraction revient', async () => {
  await armer({ endpoint: 'extraction', mode: 'empty-file' })
  expect(await texte()).toBe('')
  expect((await texte()).length).toBeGreaterThan(1_000)
})

test('HEAD ne consomme pas une panne d’archive', async () => {
  await armer({ endpoint: 'extraction', mode: 'bad-zip' })
  await banc.extraire(BOITES, { method: 'HEAD' })
  await expect(lireArchive((await banc.extraire(BOITES)).octets)).rejects.toThrow()
})

test('tronquée, l’archive annonce la taille qu’elle a et ne s’ouvre pas', async () => {
  await armer({ endpoint: 'extraction', mode: 'truncated-zip' })
  const { entetes, octets } = await banc.extraire(BOITES)
  expect(octets.length).toBe(Number(entetes['content-length']))
  await expect(lireArchive(octets)).rejects.toThrow()
})

test('une colonne manque, est renommée ou s’ajoute', async () => {
  const champs = async (mode: string) => {
    await armer({ endpoint: 'extraction', mode, extraction: BOITES })
    const [entete, ligne] = (await texte()).split('\n').map((lue) => lue.split('|'))
    expect(entete?.length).toBe(ligne?.length)
    return entete ?? []
  }
  expect(await champs('missing-column')).not.toContain('Identification nationale PP')
  expect(await champs('renamed-column')).toContain('Code postal')
  expect(await champs('extra-column')).toContain('Colonne nouvelle')
})

test('la dernière ligne est coupée', async () => {
  const entiere = await texte()
  await armer({ endpoint: 'extraction', mode: 'half-line' })
  const coupee = await texte()
  expect(entiere.startsWith(coupee)).toBe(true)
  expect(coupee.endsWith('\n')).toBe(false)
})

test('en Latin-1, le texte n’est pas de l’UTF-8', async () => {
  await armer({ endpoint: 'extraction', mode: 'latin1' })
  const lu = octetsDuPremier((await banc.extraire(BOITES)).octets)
  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(lu)).toThrow()
  expect(lu.toString('latin1')).toContain('Dématérialisation')
})

test('500, 503 en HTML et lenteur, à l’API comme aux extractions', async () => {
  await armer({ mode: '500', count: 2 })
  expect((await banc.extraire(BOITES)).statut).toBe(500)
  expect((await banc.fhir('/metadata')).json.resourceType).toBe('OperationOutcome')
  await armer({ endpoint: 'extraction', mode: 'html-503' })
  const { entetes, statut } = await banc.extraire(BOITES)
  expect([statut, entetes['content-type']]).toEqual([503, 'text/html; charset=utf-8'])
  await armer({ endpoint: 'fhir', mode: 'slow', ms: 50 })
  const debut = performance.now()
  expect((await banc.fhir('/metadata')).statut).toBe(200)
  expect(performance.now() - debut).toBeGreaterThan(49)
})

test('muet, le service ne répond qu’à qui renonce', async () => {
  await armer({ endpoint: 'extraction', mode: 'timeout' })
  const renoncer = new AbortController()
  const appel = expect(banc.extraire(BOITES, { signal: renoncer.signal })).rejects.toThrow()
  const muets = () => banc.annuaire.controle.journal.lire().map(({ reponse }) => reponse.statut)
  await expect.poll(muets).toEqual([0])
  renoncer.abort()
  await appel
})

test('un autre certificat se présente une fois, puis le bon revient', async () => {
  await armer({ mode: 'other-cert' })
  await expect(banc.extraire(BOITES)).rejects.toMatchObject({ code: 'SELF_SIGNED_CERT_IN_CHAIN' })
  expect((await banc.extraire(BOITES)).statut).toBe(200)
})

test('mal demandée, une panne est refusée', async () => {
  for (const panne of [
    { mode: 'inconnue' },
    { endpoint: 'fhir', mode: 'bad-zip' },
    { mode: '500', count: 0 },
  ])
    expect((await banc.commander('faults', panne)).statut).toBe(400)
})
