import { describe, expect, it } from 'vitest'
import { type ArchiveXdm, ouvrirArchive } from '../../../../schemas/xdm/archive.ts'
import {
  type Cda,
  type Fiche,
  fichiersJustes,
  zipper,
} from '../../../../schemas/xdm/essais/composer-archive.ts'
import { mentionsTraits } from '../edition/mentions.ts'
import { archiveCoherente } from './archive-coherente.ts'
import { enTeteSansIns, metadonneesSansIns } from './archive-sans-ins.ts'
import { archiveTraits } from './archive-traits.ts'
import { corpsConcordant } from './corps-concordant.ts'

const MATRICULE = '275126322074974'
const INS = `${MATRICULE}^^^&amp;1.2.250.1.213.1.4.8&amp;ISO^NH`
const IDENTITE = {
  nomNaissance: 'ESSAI',
  premierPrenom: 'CAMILLE',
  dateNaissance: '15/01/1980',
  sexe: 'F',
  matricule: MATRICULE,
  oid: '1.2.250.1.213.1.4.8',
}

async function ouvrir(fiche: Fiche = {}, cda: Cda = {}): Promise<ArchiveXdm> {
  const ouverture = await ouvrirArchive(await zipper(fichiersJustes(fiche, cda)))
  if (!ouverture.ouverte) throw new Error(ouverture.anomalie.message)
  return ouverture.archive
}
const enTeteDe = ({ documents }: ArchiveXdm) => {
  const cda = documents[0]?.cda
  if (!cda?.lu) throw new Error('document illisible')
  return cda.enTete
}

describe('une archive', () => {
  it('est cohérente, ou dit ce qui ne l’est pas et quoi faire', async () => {
    const juste = await ouvrirArchive(await zipper(fichiersJustes()))
    const fausse = await ouvrirArchive(await zipper(fichiersJustes({ size: '1' })))
    const illisible = await ouvrirArchive(new Uint8Array())
    expect([juste, fausse, illisible].map((o) => archiveCoherente(o).conforme)).toEqual([
      true,
      false,
      false,
    ])
    expect(archiveCoherente(fausse).action).toContain('size')
  })

  it('sans INS est conforme, métadonnées et en-tête', async () => {
    const archive = await ouvrir()
    expect(metadonneesSansIns(archive.metadonnees, MATRICULE).conforme).toBe(true)
    expect(enTeteSansIns(enTeteDe(archive), MATRICULE).conforme).toBe(true)
  })

  it('est condamnée par une INS dans ses métadonnées', async () => {
    const { metadonnees } = await ouvrir({ patient: INS })
    expect(metadonneesSansIns(metadonnees, MATRICULE).conforme).toBe(false)
  })

  it('est condamnée par une INS dans l’en-tête, même sous un autre OID', async () => {
    const patient = `<id root="1.2.3" extension="${MATRICULE}"/>`
    expect(enTeteSansIns(enTeteDe(await ouvrir({}, { patient })), MATRICULE).conforme).toBe(false)
  })

  it('ne compte pas le corps encodé parmi l’en-tête', async () => {
    const corps = Buffer.from(`${'A'.repeat(12)}1.2.250.1.213.1.4.8`).toString('base64')
    expect(enTeteSansIns(enTeteDe(await ouvrir({}, { corps })), MATRICULE).conforme).toBe(true)
  })
})

describe('les traits', () => {
  it('sont ceux de la fiche', async () => {
    const { patient } = enTeteDe(await ouvrir())
    expect(archiveTraits(patient, IDENTITE).conforme).toBe(true)
    const ecart = archiveTraits(patient, { ...IDENTITE, dateNaissance: '16/01/1980' })
    expect([ecart.conforme, ecart.observe.includes('date de naissance')]).toEqual([false, true])
  })

  it('et le titre se relisent dans le PDF encapsulé', () => {
    const texte = 'Avis\nESSAI CAMILLE, née le 15/01/1980, sexe F'
    const mentions = mentionsTraits(IDENTITE)
    expect(corpsConcordant(texte, 'Avis', mentions).conforme).toBe(true)
    expect(corpsConcordant(texte, 'Autre', mentions).observe).toContain('titre')
    expect(corpsConcordant('Avis\nESSAI', 'Avis', mentions).observe).toContain('premier prénom')
  })
})
