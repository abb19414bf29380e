import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type Banc, ouvrirBanc } from './essai/appeler.ts'
import { MEDECIN } from './essai/assertions.ts'
import { trouverZeep } from './essai/trouver-zeep.ts'

const SCRIPT = fileURLToPath(new URL('./essai/client-zeep.py', import.meta.url))
const DELAI_MS = 120_000
const python = trouverZeep()
if (python === null) {
  console.warn('python3-zeep est absent : le client SOAP indépendant n’est pas essayé.')
}

interface Recuperation {
  CR: { CodeCR: string }
  INDIVIDU: { INSACTIF: { IdIndividu: { NumIdentifiant: string } }; TIQ: { ListePrenom: string } }
}

interface Vu {
  services: string[]
  certificat: {
    traits: Recuperation
    carte: Recuperation
    idamInconnu: { faute: string }
    verification: { CodeCR: string }
    discordance: { CodeCR: string }
    lot: {
      depot: { CR: { CodeCR: string } }
      collecte: { Ligne: { Reference: string; CR: { CodeCR: string } }[] }
      seconde: { faute: string }
    }
  }
  assertion: Record<
    string,
    {
      traits: Recuperation
      verification: { CodeCR: string }
      carteSansVitale: { faute: string }
      carte: Recuperation
    }
  >
}

async function assertionVitale(banc: Banc): Promise<string> {
  await banc.commander('vitale/insert', { card: 'adrun-zoe' })
  const { url } = banc.description.vitale
  const { numeroSerie } = (await (await fetch(`${url}/card`)).json()) as { numeroSerie: string }
  const reponse = await fetch(`${url}/assertion`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ serie: numeroSerie, beneficiaire: 0 }),
  })
  return reponse.text()
}

async function lancer(banc: Banc, interprete: string): Promise<Vu> {
  const { insi, pki } = banc.description
  const dossier = mkdtempSync(path.join(tmpdir(), 'segur-zeep-'))
  try {
    const fichier = path.join(dossier, 'reglages.json')
    const reglages = {
      wsdl: insi.wsdl,
      ca: pki.ca,
      idam: insi.idamAcceptes[0],
      structure: '499700000013001',
      certificat: pki.clients['insi-auto'],
      ps: { ...pki.clients['ps-signature'], nom: MEDECIN.nom, attributs: MEDECIN.attributs },
      assertionVitale: await assertionVitale(banc),
    }
    writeFileSync(fichier, JSON.stringify(reglages))
    const { stdout } = await promisify(execFile)(interprete, [SCRIPT, fichier], {
      timeout: DELAI_MS,
    })
    return JSON.parse(stdout) as Vu
  } finally {
    rmSync(dossier, { recursive: true, force: true })
  }
}

describe.skipIf(python === null)('zeep, un client SOAP que le banc n’a pas écrit', () => {
  let banc: Banc
  let vu: Vu
  beforeAll(async () => {
    banc = await ouvrirBanc()
    await banc.commander('insi/reglages', { assertion: 'strict', lotDelaiSecondes: 0 })
    vu = await lancer(banc, python ?? '')
  }, DELAI_IGC_MS + DELAI_MS)
  afterAll(() => banc.arreter())

  test('lit la description publiée en HTTPS, schémas compris', () => {
    expect(vu.services).toEqual(["ICIR-v1 ['ICIRService', 'VerificationsNonOfficielles']"])
  })

  test('avec le certificat d’organisation : les deux récupérations', () => {
    const { traits, carte, idamInconnu } = vu.certificat
    expect([traits.CR.CodeCR, traits.INDIVIDU.TIQ.ListePrenom]).toEqual(['00', 'CATARINA BELLA'])
    expect(carte.INDIVIDU.INSACTIF.IdIndividu.NumIdentifiant).toBe('2751263220749')
    expect(idamInconnu.faute).toBe('desir_550')
  })

  test('avec le certificat d’organisation : les vérifications non officielles', () => {
    const { verification, discordance, lot } = vu.certificat
    expect([verification.CodeCR, discordance.CodeCR]).toEqual(['00', '01'])
    expect(lot.depot.CR.CodeCR).toBe('00')
    expect(lot.collecte.Ligne.map(({ Reference, CR }) => [Reference, CR.CodeCR])).toEqual([
      ['juste', '00'],
      ['faux', '01'],
    ])
    expect(lot.seconde.faute).toBe('harness_lot_deja_collecte')
  })

  test.each(['CPS', 'PSC'])('avec une assertion %s, en mode strict', (qualificatif) => {
    const { traits, verification, carteSansVitale, carte } = vu.assertion[qualificatif] ?? {}
    expect(traits?.INDIVIDU.TIQ.ListePrenom).toBe('CATARINA BELLA')
    expect(verification?.CodeCR).toBe('00')
    expect(carteSansVitale?.faute).toBe('harness_vitale_absente')
    expect(carte?.INDIVIDU.TIQ.ListePrenom).toBe('ZOE')
  })

  test('le journal ne reproche rien à ses messages recevables', async () => {
    const recues = (await banc.journal()).filter(({ resultat }) => resultat === 'ok')
    expect(recues.flatMap(({ ecarts }) => ecarts)).toEqual([])
    expect(new Set(recues.map(({ appelant }) => appelant?.split(',')[0]))).toEqual(
      new Set([undefined, 'CN=INSI-AUTO', 'CPS 899700000013', 'PSC 899700000013']),
    )
  })
})
