import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { composerPdf } from './essais/composer-pdf.ts'
import { FAUTES_PDF, poserFaute } from './essais/fautes.ts'
import { PDF_JUSTES } from './essais/justes.ts'
import { type AvisPreflight, lancerPreflight, preflightAbsent } from './essais/lancer-preflight.ts'
import { jugerPdfa } from './juger-pdfa.ts'

const absent = preflightAbsent()
if (absent !== null) console.warn(`Accord avec Preflight passé : ${absent}.`)

const TOUS = [
  ...PDF_JUSTES.map(({ nom, options }) => ({
    nom,
    faute: null,
    faire: () => composerPdf(options),
  })),
  ...FAUTES_PDF.map((faute) => ({ nom: faute.faute, faute, faire: () => poserFaute(faute) })),
]

const estConforme = (pdf: Uint8Array) =>
  !jugerPdfa(pdf).anomalies.some(({ gravite }) => gravite === 'bloquante')

describe.skipIf(absent !== null)('nos règles et Preflight', () => {
  const dossier = mkdtempSync(path.join(tmpdir(), 'segur-preflight-'))
  let avis: ReadonlyMap<string, AvisPreflight>
  const notres = new Map<string, boolean>()

  beforeAll(async () => {
    const fichiers = await Promise.all(
      TOUS.map(async ({ faire }, rang) => {
        const [nom, octets] = [`${rang}.pdf`, await faire()]
        writeFileSync(path.join(dossier, nom), octets)
        notres.set(nom, estConforme(octets))
        return path.join(dossier, nom)
      }),
    )
    avis = lancerPreflight(fichiers, dossier)
  })
  afterAll(() => rmSync(dossier, { recursive: true, force: true }))

  test.each(TOUS.map(({ nom, faute }, rang) => [nom, rang, faute] as const))(
    'jugent de même : %s',
    (_, rang, faute) => {
      const lui = avis.get(`${rang}.pdf`)
      const attendu = faute === null || faute.sansPreflight !== undefined
      expect(lui?.juste, lui?.codes.join(', ')).toBe(attendu)
      if (faute === null) expect(notres.get(`${rang}.pdf`)).toBe(true)
    },
  )

  test('une ligne par fichier où ils diffèrent, et le compte', () => {
    const rangs = TOUS.map((_, rang) => `${rang}.pdf`)
    const differents = rangs.filter((nom) => avis.get(nom)?.juste !== notres.get(nom))
    console.log(`${rangs.length - differents.length} accords sur ${rangs.length} fichiers.`)
    for (const nom of differents) {
      const { nom: titre } = TOUS[Number.parseInt(nom, 10)] ?? { nom: '' }
      console.log(`Preflight ${avis.get(nom)?.juste ? 'admet' : 'refuse'} : ${titre}`)
    }
    // Aucun désaccord dans l'autre sens : ce qu'il refuse, nous le refusons.
    expect(differents.filter((nom) => avis.get(nom)?.juste !== true)).toEqual([])
  })
})
