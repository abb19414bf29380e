import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { contenuDeType } from '../../dossier/contenus.essai.ts'
import type { IdMutation } from '../../mutations/index.ts'
import { creerMutations, SANS_MUTATIONS } from '../../mutations/interrupteur.ts'
import { TYPES_DOCUMENT } from '../types.ts'
import { composerPdf } from './composer.ts'

const MACHINE = 'java'
/** Dossier des archives Java de PDFBox Preflight ; celui des paquets Debian par défaut. */
const JAVA = process.env.SEGUR_PREFLIGHT ?? '/usr/share/java'
const ARCHIVES = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'commons-io',
  'javax.activation',
  'jaxb-api',
].map((nom) => path.join(JAVA, `${nom}.jar`))
const absent = !ARCHIVES.every(existsSync) || !javaPresent()
if (absent) console.log('PDFBox Preflight absent : le contrôle indépendant du PDF/A-1b est sauté.')

const executer = promisify(execFile)

function javaPresent(): boolean {
  return spawnSync(MACHINE, ['-version'], { stdio: 'ignore' }).status === 0
}

/** Le contrôleur écrit par d'autres : `null` quand il admet le fichier, sinon ses reproches. */
async function preflight(fichier: string): Promise<string | null> {
  const classe = 'org.apache.pdfbox.preflight.Validator_A1b'
  try {
    await executer(MACHINE, ['-cp', ARCHIVES.join(':'), classe, fichier])
    return null
  } catch (erreur) {
    const { stdout = '', stderr = '' } = erreur as { stdout?: string; stderr?: string }
    return `${stdout}${stderr}`
  }
}

describe.skipIf(absent)('PDFBox Preflight', () => {
  const dossier = mkdtempSync(path.join(tmpdir(), 'pdf-a-'))
  afterAll(() => rmSync(dossier, { recursive: true }))

  const ecrire = async (nom: string, octets: Promise<Buffer>) => {
    const fichier = path.join(dossier, `${nom}.pdf`)
    writeFileSync(fichier, await octets)
    return fichier
  }

  test.each(TYPES_DOCUMENT)('admet le PDF/A-1b du type %s', async (type) => {
    const remplace = { id: '1.2.3', version: 1, titre: 'Avant', termineLe: '2026-03-01T10:00:00Z' }
    const octets = composerPdf(contenuDeType(type, { remplace }), SANS_MUTATIONS)
    expect(await preflight(await ecrire(type, octets))).toBeNull()
  })

  test('admet plusieurs pages de signes hors du latin', async () => {
    const texte = Array(60).fill('Ελλάδα, Пациент, ≥ 38 °C « oui » ; l’été œuvre.').join('\n')
    const corps = { genre: 'texte', sections: [{ titre: 'Suite', texte }] } as const
    const octets = composerPdf(contenuDeType('autre', { corps }), SANS_MUTATIONS)
    expect(await preflight(await ecrire('long', octets))).toBeNull()
  })

  test.each<IdMutation>(['ordonnance-sans-marque-pdf-a', 'ordonnance-police-non-embarquee'])(
    'refuse l’ordonnance de « %s »',
    async (mutant) => {
      const octets = composerPdf(contenuDeType('ordonnance'), creerMutations([mutant]))
      expect(await preflight(await ecrire(mutant, octets))).toContain('not a valid PDF/A-1b')
    },
  )
})
