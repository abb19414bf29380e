import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { REQUETES } from '../../schemas/xds/requetes.ts'
import { ACTIONS, type Operation } from '../../schemas/xds/transactions.ts'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type BancDmp, ouvrirBancDmp, pointDe } from './essai/appeler.ts'
import { trouverJaxws } from './essai/client-jaxws/trouver-jaxws.ts'
import { liste, requete, retrait, soumission } from './essai/messages.ts'
import { cx, ecrireVihf, parPsc, parStructure, type VihfEcrit, ZOE } from './essai/vihf.ts'

const executer = promisify(execFile)
const dossier = mkdtempSync(join(tmpdir(), 'essai-jaxws-'))
const JAXWS = trouverJaxws(join(dossier, 'classes'))

let dmp: BancDmp
beforeAll(async () => {
  dmp = await ouvrirBancDmp()
}, DELAI_IGC_MS)
afterAll(async () => {
  await dmp.banc.arreter()
  rmSync(dossier, { recursive: true, force: true })
})
beforeEach(() => dmp.controler('reset', {}))

const DOCUMENT = join(dossier, 'document')
const RENDU = join(dossier, 'rendu')

/** Appelle le client Java ; rend ce qu'il a imprimé. */
async function appelerJava(
  operation: Operation,
  corps: string,
  vihf: VihfEcrit,
  ...options: readonly string[]
): Promise<string> {
  const { pfx, motDePasse } = dmp.banc.description.pki.clients.structure
  const fichierVihf = join(dossier, 'vihf.xml')
  const fichierCorps = join(dossier, 'corps.xml')
  writeFileSync(fichierVihf, ecrireVihf(vihf, dmp.pki))
  writeFileSync(fichierCorps, corps)
  const { stdout } = await executer('java', [
    ...(JAXWS ?? []),
    operation,
    dmp.banc.description.dmp[pointDe(operation)],
    ACTIONS[operation][0],
    pfx,
    motDePasse,
    dmp.banc.description.pki.ca,
    fichierVihf,
    fichierCorps,
    DOCUMENT,
    RENDU,
    ...options,
  ])
  return stdout
}

/** De quoi tromper un découpeur : frontières, zéros, octets hors UTF-8, fins de ligne de toutes sortes. */
function octets(taille: number): Buffer {
  const debut = Buffer.from('<a/>\r\n--uuid:\r\n\r\n--\0\xff\n--', 'latin1')
  const reste = Buffer.alloc(taille)
  for (let i = 0; i < taille; i += 1) reste[i] = (i * 31 + (i >> 8)) & 0xff
  return Buffer.concat([debut, reste])
}

test.skipIf(JAXWS === null).each([
  ['d’un seul tenant', 1_000, []],
  ['par morceaux', 300_000, ['morcele']],
] as const)(
  'JAX-WS RI, que nous n’avons pas écrit, alimente (%s), cherche et relit les mêmes octets',
  async (_, taille, options) => {
    writeFileSync(DOCUMENT, octets(taille))
    const s = soumission()
    const envoi = await appelerJava('alimentation', liste(s), parStructure(), ...options)
    expect(envoi.trim()).toMatch(/ResponseStatusType:Success$/)
    await dmp.controler('dossiers', { action: 'autoriser', ins: ZOE, ps: '899700000013' })
    const corps = requete(REQUETES.FindDocuments, [
      ['$XDSDocumentEntryPatientId', `'${cx(ZOE)}'`],
      ['$XDSDocumentEntryStatus', "('urn:oasis:names:tc:ebxml-regrep:StatusType:Approved')"],
    ])
    expect(await appelerJava('recherche', corps, parPsc())).toContain(s.uniqueId)
    expect(await appelerJava('retrait', retrait(s.uniqueId), parPsc())).toContain('Success')
    expect(readFileSync(RENDU).equals(readFileSync(DOCUMENT))).toBe(true)
    // Le journal montre que le document est bien parti en pièce MTOM, non dans le corps.
    const [entree] = await dmp.journal()
    expect(entree?.requete.entetes['content-type']).toMatch(/^multipart\/related.*xop/i)
  },
)

test.skipIf(JAXWS !== null)('JAX-WS RI ou Java manque ici : son essai est sauté', () => {
  expect(JAXWS).toBeNull()
})
