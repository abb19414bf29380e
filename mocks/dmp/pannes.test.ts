import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { REQUETES } from '../../schemas/xds/requetes.ts'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type BancDmp, ouvrirBancDmp } from './essai/appeler.ts'
import { enLigne, existence, provide, requete, retrait, soumission } from './essai/messages.ts'
import { cx, parPsc, ZOE } from './essai/vihf.ts'

let dmp: BancDmp
let document: { uniqueId: string; empreinte: string }
beforeAll(async () => {
  dmp = await ouvrirBancDmp()
}, DELAI_IGC_MS)
afterAll(() => dmp.banc.arreter())
beforeEach(async () => {
  await dmp.controler('reset', {})
  await dmp.controler('dossiers', { action: 'autoriser', ins: ZOE, ps: '899700000013' })
  const { json } = await dmp.controler('documents', {
    action: 'deposer',
    ins: ZOE,
    contenu: Buffer.from('<ClinicalDocument/>').toString('base64'),
  })
  document = json.document as typeof document
})

const armer = (panne: Record<string, unknown>) => dmp.controler('faults', panne)
const exister = () => dmp.appeler({ operation: 'patient', vihf: parPsc(), corps: existence() })
const retirer = () =>
  dmp.appeler({ operation: 'retrait', vihf: parPsc(), corps: retrait(document.uniqueId) })
const alimenter = (s = soumission()) =>
  dmp.appeler({ operation: 'alimentation', corps: provide(s, enLigne(Buffer.from('<a/>'))) })
const nombre = async () => {
  const { json } = await dmp.controler(`documents?ins=${ZOE}`)
  return (json.documents as unknown[]).length
}

test('http503 et faute : une fois, sans rien traiter', async () => {
  await armer({ mode: 'http503' })
  expect((await alimenter()).statut).toBe(503)
  await armer({ mode: 'faute:MOCK_STRUCTURE', endpoint: 'patient' })
  expect((await exister()).faute).toBe('MOCK_STRUCTURE')
  expect([(await exister()).statut, await nombre()]).toEqual([200, 1])
})

test('coupure : rien n’est traité ; perte-reponse : le document est bien là', async () => {
  await armer({ mode: 'coupure' })
  await expect(alimenter()).rejects.toThrow()
  expect(await nombre()).toBe(1)
  await armer({ mode: 'perte-reponse', endpoint: 'alimentation' })
  const s = soumission()
  await expect(alimenter(s)).rejects.toThrow()
  expect(await nombre()).toBe(2)
  expect([(await alimenter(s)).erreurs, await nombre()]).toEqual([[], 2])
})

test('coupure-milieu : la réponse annoncée entière s’arrête avant sa fin', async () => {
  await armer({ mode: 'coupure-milieu', endpoint: 'retrait' })
  await expect(retirer()).rejects.toThrow(/aborted|hang up|reset/i)
  expect((await retirer()).pieces.length).toBe(1)
})

test('erreur : le code demandé, dans la réponse de l’opération', async () => {
  await armer({ mode: 'erreur:XDSRepositoryError', endpoint: 'alimentation' })
  expect((await alimenter()).erreurs).toEqual(['XDSRepositoryError'])
  await armer({ mode: 'erreur', code: 'XDSRegistryBusy', endpoint: 'recherche' })
  const recherche = await dmp.appeler({
    operation: 'recherche',
    vihf: parPsc(),
    corps: requete(REQUETES.FindDocuments, [['$XDSDocumentEntryPatientId', `'${cx(ZOE)}'`]]),
  })
  expect(recherche.soap).toMatch(/AdhocQueryResponse[^>]*Failure[\s\S]*XDSRegistryBusy/)
  expect(await nombre()).toBe(1)
})

test('empreinte-fausse : le document rendu n’a plus l’empreinte du registre', async () => {
  const empreinte = (octets: Uint8Array | undefined) =>
    createHash('sha1')
      .update(octets ?? '')
      .digest('hex')
  await armer({ mode: 'empreinte-fausse' })
  const fausse = empreinte((await retirer()).pieces[0])
  const juste = empreinte((await retirer()).pieces[0])
  expect([fausse === document.empreinte, juste]).toEqual([false, document.empreinte])
})

test('sans-start, mauvais-cid et succes-avec-erreur abîment la réponse', async () => {
  await armer({ mode: 'sans-start' })
  expect(String((await retirer()).entetes['content-type'])).not.toContain('start=')
  await armer({ mode: 'mauvais-cid' })
  const { octets, soap } = await retirer()
  const annonce = /href="cid:([^"]+)"/.exec(soap)?.[1] ?? ''
  expect(octets.toString('latin1')).not.toContain(`Content-ID: <${annonce}>`)
  await armer({ mode: 'succes-avec-erreur', endpoint: 'alimentation' })
  expect((await alimenter()).soap).toMatch(/Success"[\s\S]*RegistryErrorList/)
})

test('delaiMs s’ajoute à une autre panne ; matricule ne vise qu’un patient', async () => {
  await armer({ mode: 'delaiMs', ms: 50 })
  await armer({ mode: 'http503', matricule: '1100863220830' })
  const debut = performance.now()
  expect((await exister()).statut).toBe(200)
  expect(performance.now() - debut).toBeGreaterThanOrEqual(50)
  const { json } = await dmp.controler('etat')
  expect(json.pannes).toMatchObject([{ mode: 'http503' }])
})

test('une panne inconnue ou mal écrite est refusée, en français', async () => {
  const inconnue = await armer({ mode: 'pluie' })
  const fausse = await armer({ mode: 'erreur', code: 'XDSRien' })
  expect([inconnue.statut, fausse.statut]).toEqual([400, 400])
  expect(JSON.stringify(inconnue.json)).toContain('modes connus')
})

test('commandes : dossier inconnu, document sans dossier, réglage faux', async () => {
  const reponses = [
    await dmp.controler('dossiers', { action: 'fermer', ins: '199019999900199' }),
    await dmp.controler('documents', {
      action: 'deposer',
      ins: '199019999900199',
      contenu: 'YQ==',
    }),
    await dmp.controler('documents', { action: 'statut', uniqueId: '1.2', statut: 'archive' }),
    await dmp.controler('reglages', { vihf: 'parfois' }),
  ]
  expect(reponses.map(({ statut }) => statut)).toEqual([404, 400, 400, 400])
})

test('le contenu se télécharge tel quel, et changer la visibilité d’ailleurs fait une version', async () => {
  const { description } = dmp.banc
  const adresse = `${description.controle}/_mock/dmp/contenu?uniqueId=${document.uniqueId}`
  expect(await (await fetch(adresse)).text()).toBe('<ClinicalDocument/>')
  const { json } = await dmp.controler('documents', {
    action: 'visibilite',
    uniqueId: document.uniqueId,
    confidentialite: ['N', 'INVISIBLE_PATIENT'],
  })
  expect(json.document).toMatchObject({ version: 2, confidentialite: ['N', 'INVISIBLE_PATIENT'] })
})

test('reset rend les dossiers de départ ; ADRDEUX n’en a pas', async () => {
  await dmp.controler('dossiers', { action: 'creer', ins: '181019999900119' })
  await dmp.controler('reset', {})
  const { json } = await dmp.controler('etat')
  const dossiers = json.dossiers as readonly { ins: string; documents: number }[]
  expect(dossiers.find(({ ins }) => ins === ZOE)?.documents).toBe(0)
  expect(dossiers.some(({ ins }) => ins === '181019999900119')).toBe(false)
})
