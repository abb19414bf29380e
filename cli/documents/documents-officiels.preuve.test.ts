/**
 * Tout ce que le LGC de référence produit, face à la chaîne officielle en Java, en mode strict, et les
 * métadonnées face au schéma d'IHE. Il y faut la commande de la chaîne dans SEGUR_OUTIL_CDA, et le
 * dossier des schémas d'IHE (lcm.xsd et ceux qu'il cite) dans SEGUR_XSD_XDS.
 */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { XmlDocument } from 'libxml2-wasm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compilerXsdOfficiel } from '../../schemas/cda/officiel/xsd-officiel.ts'
import { lireZip } from '../../schemas/xdm/lire-zip.ts'
import { type DocumentProduit, produireTout } from './produire.essai.ts'

const outil = process.env.SEGUR_OUTIL_CDA ?? ''
const schemas = process.env.SEGUR_XSD_XDS ?? ''
const SANS_OUTIL = 'SEGUR_OUTIL_CDA ne mène à rien'
const SANS_SCHEMAS = 'SEGUR_XSD_XDS ne mène à rien'
const manques = [
  ...(existsSync(outil) ? [] : [SANS_OUTIL]),
  ...(existsSync(path.join(schemas, 'lcm.xsd')) ? [] : [SANS_SCHEMAS]),
]

/** La chaîne officielle sort avec 1 dès qu'un document a une erreur : ce n'est pas une panne. */
const juger = (fichiers: readonly string[]): Promise<string> =>
  new Promise((suite, echec) => {
    const options = { maxBuffer: 64 * 1024 * 1024 }
    execFile(outil, ['--strict', ...fichiers], options, (erreur, sortie) => {
      if (erreur !== null && erreur.code !== 1) echec(erreur)
      else suite(sortie)
    })
  })

async function metadonneesDe(archive: Buffer): Promise<Uint8Array> {
  const zip = await lireZip(archive)
  const octets = zip.lu ? zip.fichiers.get('IHE_XDM/SUBSET01/METADATA.XML') : undefined
  if (!octets) throw new Error('Aucune METADATA.XML dans l’archive')
  return octets
}

let dossier: string
let produits: readonly DocumentProduit[] = []
beforeAll(async () => {
  dossier = mkdtempSync(path.join(tmpdir(), 'segur-produits-'))
  if (manques.length < 2) produits = await produireTout('propre')
})
afterAll(() => rmSync(dossier, { recursive: true, force: true }))

describe.skipIf(manques.includes(SANS_OUTIL))('la chaîne officielle, en mode strict', () => {
  test('ne trouve ni erreur ni avertissement dans aucun document produit', async () => {
    const fichiers = produits.flatMap(({ nom, cdas }) =>
      cdas.map(({ niveau, octets }) => {
        const fichier = path.join(dossier, `${nom}-${niveau}.xml`)
        writeFileSync(fichier, octets)
        return fichier
      }),
    )
    const lignes = (await juger(fichiers)).trim().split('\n')
    expect(lignes.filter((ligne) => /^(ERREUR|AVERT|NON-CONFORME)/.test(ligne))).toEqual([])
    expect(lignes.filter((ligne) => ligne.startsWith('CONFORME'))).toHaveLength(fichiers.length)
    expect(fichiers.length).toBeGreaterThan(50)
  })

  test('condamne un document dont on ôte une section : elle juge vraiment', async () => {
    const vsm = produits.find(({ nom }) => nom.includes('synthese'))?.cdas[0]?.octets.toString()
    const fichier = path.join(dossier, 'abime.xml')
    writeFileSync(fichier, (vsm ?? '').replace('1.2.250.1.213.1.1.2.32', '1.2.250.1.213.1.1.2.3'))
    expect(await juger([fichier])).toMatch(/^NON-CONFORME/m)
  })
})

describe.skipIf(manques.includes(SANS_SCHEMAS))('le schéma d’IHE', () => {
  test('accepte les métadonnées de chaque archive', async () => {
    const textes = Object.fromEntries(
      readdirSync(schemas)
        .filter((nom) => nom.endsWith('.xsd'))
        .map((nom) => [nom, readFileSync(path.join(schemas, nom), 'utf8')]),
    )
    const schema = compilerXsdOfficiel(textes, 'lcm.xsd', 'IHE')
    const fautes: string[] = []
    for (const { nom, archive } of produits) {
      const document = XmlDocument.fromBuffer(await metadonneesDe(archive))
      try {
        schema.valideur.validate(document)
      } catch (cause) {
        fautes.push(`${nom} ${String(cause)}`)
      } finally {
        document.dispose()
      }
    }
    schema.liberer()
    expect(fautes).toEqual([])
  })
})

test.skipIf(manques.length === 0)(
  `une partie de cette preuve est passée : ${manques.join(' ; ')}`,
  () => {
    expect(manques).not.toEqual([])
  },
)
