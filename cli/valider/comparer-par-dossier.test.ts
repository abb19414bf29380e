import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { GABARITS } from '../../schemas/cda/essais/gabarits.ts'
import { composerPdf } from '../../schemas/pdfa/essais/composer-pdf.ts'
import { ATELIER } from './atelier.essai.ts'
import { comparerParDossier } from './comparer-par-dossier.ts'
import { type FichierJuge, validerFichier } from './valider-fichier.ts'

const N1 = GABARITS.certificat()
const CORPS = /JVBERi[A-Za-z0-9+/=\s]+/
const avecCorps = (pdf: Buffer) => N1.replace(CORPS, pdf.toString('base64'))

let dossier: string
beforeEach(async () => {
  dossier = await mkdtemp(path.join(tmpdir(), 'segur-croises-'))
})
afterEach(() => rm(dossier, { recursive: true, force: true }))

async function comparer(fichiers: Readonly<Record<string, string | Buffer>>) {
  const juges: FichierJuge[] = []
  for (const [nom, contenu] of Object.entries(fichiers)) {
    const chemin = path.join(dossier, nom)
    await writeFile(chemin, contenu)
    juges.push(await validerFichier({ chemin, nomme: true }, ATELIER))
  }
  return comparerParDossier(juges)
}
const regles = (trouvees: Awaited<ReturnType<typeof comparer>>) => trouvees.map((a) => a.regle)

test('le PDF joint est celui que le document encapsule, et son nom le dit', async () => {
  const pdf = await composerPdf()
  const mal = await comparer({ 'n1.xml': avecCorps(pdf), 'joint.pdf': pdf })
  expect(regles(mal)).toEqual(['croise.nom-du-pdf'])
  const attendu = /attendu « (.*\.pdf) »/.exec(mal[0]?.message ?? '')?.[1] ?? ''
  expect(attendu).toMatch(/^\d{8}_Certificat, déclaration_[A-Z-]+_[A-Z]+\.pdf$/)
  const avecDossier = attendu.replace('.pdf', '_IPP-000001.pdf')
  expect(await comparer({ 'n1.xml': avecCorps(pdf), [attendu]: pdf, [avecDossier]: pdf })).toEqual(
    [],
  )
})

test('un autre PDF est une faute, le même aspect un avertissement', async () => {
  const n1 = avecCorps(await composerPdf())
  const autre = await composerPdf({ lignes: ['Un autre texte'] })
  const [faute] = await comparer({ 'n1.xml': n1, 'joint.pdf': autre })
  expect(faute).toMatchObject({ regle: 'croise.pdf-attache', gravite: 'bloquante' })
  const aspect = await composerPdf({ comprime: true })
  const [avis] = await comparer({ 'n1.xml': n1, 'joint.pdf': aspect })
  expect(avis).toMatchObject({ regle: 'croise.pdf-attache', gravite: 'avertissement' })
})

test('un PDF de trop n’est pas une faute', async () => {
  const pdf = await composerPdf()
  const autre = await composerPdf({ lignes: ['Sans rapport'] })
  const trouvees = await comparer({ 'n1.xml': avecCorps(pdf), 'a.pdf': pdf, 'b.pdf': autre })
  expect(regles(trouvees)).toEqual(['croise.nom-du-pdf'])
})

test('deux documents d’un même id, ou d’une même lignée, se contredisent', async () => {
  const trouvees = await comparer({
    'a.xml': N1,
    'b.xml': N1.replace(/(<confidentialityCode code=")N/, '$1R'),
  })
  expect(regles(trouvees)).toEqual(['croise.identifiant-unique', 'croise.meme-lignee'])
  expect(await comparer({ 'a.xml': N1, 'c.xml': N1 })).toEqual([])
})
