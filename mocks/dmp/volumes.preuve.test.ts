import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { REQUETES } from '../../schemas/xds/requetes.ts'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type BancDmp, ouvrirBancDmp } from './essai/appeler.ts'
import { enLigne, inclus, provide, requete, retrait, soumission } from './essai/messages.ts'
import { cx, parPsc, parStructure, type VihfEcrit, ZOE } from './essai/vihf.ts'
import type { Soumission } from './rim/lire-objet.ts'

let dmp: BancDmp
beforeAll(async () => {
  dmp = await ouvrirBancDmp()
}, DELAI_IGC_MS)
afterAll(() => dmp.banc.arreter())
beforeEach(() => dmp.controler('reset', {}))

const APPROUVE = "('urn:oasis:names:tc:ebxml-regrep:StatusType:Approved')"
const autoriser = () =>
  dmp.controler('dossiers', { action: 'autoriser', ins: ZOE, ps: '899700000013' })

const alimenter = (s: Soumission, vihf: VihfEcrit, octets: Uint8Array) =>
  dmp.appeler({ operation: 'alimentation', vihf, corps: provide(s, enLigne(octets)) })

const chercher = (parametres: Parameters<typeof requete>[1]) =>
  dmp.appeler({
    operation: 'recherche',
    vihf: parPsc(),
    corps: requete(REQUETES.FindDocuments, parametres),
  })

test('document de 20 Mo : en pièce ou en base64, il revient entier', async () => {
  const gros = Buffer.alloc(20 * 1024 * 1024, 'SEGUR-')
  const piece = soumission()
  const envoi = await dmp.appeler({
    operation: 'alimentation',
    corps: provide(piece, inclus('gros@essai')),
    pieces: [{ cid: 'gros@essai', octets: gros }],
  })
  const enBase64 = soumission()
  const enLigneRendu = await alimenter(enBase64, parStructure(), gros)
  expect([envoi.erreurs, enLigneRendu.erreurs]).toEqual([[], []])
  await autoriser()
  const rendus = await dmp.appeler({
    operation: 'retrait',
    vihf: parPsc(),
    corps: retrait(piece.uniqueId, enBase64.uniqueId),
  })
  expect(rendus.pieces.map((p) => Buffer.from(p).equals(gros))).toEqual([true, true])
})

test('500 documents dans une réponse ; au-delà de la limite, XDSTooManyResults', async () => {
  const un = soumission()
  const [modele] = un.documents
  const [lot] = un.lots
  if (!modele || !lot) throw new Error('soumission vide')
  const rangs = Array.from({ length: 500 }, (_, rang) => rang + 1)
  const documents = rangs.map((rang) => ({
    ...modele,
    id: `D${rang}`,
    identifiants: modele.identifiants.map((i) =>
      i.valeur === un.uniqueId ? { ...i, valeur: `${i.valeur}.${rang}` } : i,
    ),
  }))
  const envoi = await dmp.appeler({
    operation: 'alimentation',
    corps: provide(
      {
        ...un,
        documents,
        associations: rangs.map((rang) => ({
          id: `a${rang}`,
          type: 'urn:oasis:names:tc:ebxml-regrep:AssociationType:HasMember',
          source: lot.id,
          cible: `D${rang}`,
          fentes: { SubmissionSetStatus: ['Original'] },
        })),
      },
      rangs.map((rang) => enLigne(Buffer.from(`<doc n="${rang}"/>`), `D${rang}`)).join(''),
    ),
  })
  expect(envoi.erreurs).toEqual([])
  await autoriser()
  const critere = [
    ['$XDSDocumentEntryPatientId', `'${cx(ZOE)}'`],
    ['$XDSDocumentEntryStatus', APPROUVE],
  ] as const
  const tout = await chercher(critere)
  expect(tout.soap.match(/<ExtrinsicObject /g)?.length).toBe(500)
  await dmp.controler('reglages', { maxResultats: 499 })
  expect((await chercher(critere)).erreurs).toEqual(['XDSTooManyResults'])
})
