import { describe, expect, it } from 'vitest'
import { ouvrirArchive } from './archive.ts'
import {
  DOSSIER,
  type Fiche,
  type Fichiers,
  fichiersJustes,
  zipper,
} from './essais/composer-archive.ts'
import { lireZip } from './lire-zip.ts'
import { verifierArchive } from './verifier.ts'

async function regles(fichiers: Fichiers): Promise<string[]> {
  const ouverture = await ouvrirArchive(await zipper(fichiers))
  if (!ouverture.ouverte) return [ouverture.anomalie.regle]
  return verifierArchive(ouverture.archive).map((a) => a.regle)
}

const sans = (chemin: string): Fichiers =>
  Object.fromEntries(Object.entries(fichiersJustes()).filter(([c]) => c !== chemin))

describe('une archive juste', () => {
  it('s’ouvre et n’a aucune anomalie', async () => {
    expect(await regles(fichiersJustes())).toEqual([])
  })

  it('se lit sans égard à la casse, nom de dossier compris', async () => {
    const tordus = Object.entries(fichiersJustes()).map(([chemin, contenu]) => [
      chemin.replace(DOSSIER, 'ihe_xdm/subset001').toLowerCase(),
      contenu,
    ])
    const trouvees = await regles(Object.fromEntries(tordus))
    expect(new Set(trouvees)).toEqual(new Set(['xdm.noms']))
  })

  it('rend l’en-tête et le corps de son document', async () => {
    const ouverture = await ouvrirArchive(await zipper(fichiersJustes()))
    const cda = ouverture.ouverte ? ouverture.archive.documents[0]?.cda : undefined
    expect(cda?.lu && cda.enTete.patient).toEqual({
      identifiants: [{ racine: '1.3.6.1.4.1.32473.1.3', extension: 'IPP-000001' }],
      nomNaissance: 'ESSAI',
      premierPrenom: 'CAMILLE',
      prenoms: 'CAMILLE LOU',
      sexe: 'F',
      naissance: '19800115',
      lieu: '63220',
    })
    expect(cda?.lu && Buffer.from(cda.enTete.corps?.octets ?? []).toString()).toBe('%PDF-')
  })
})

describe('chaque règle', () => {
  it.each<[string, Fichiers, string]>([
    ['sans métadonnées', sans(`${DOSSIER}/METADATA.XML`), 'xdm.metadonnees-absentes'],
    ['sans README', sans('README.TXT'), 'xdm.accompagnement'],
    ['sans document', sans(`${DOSSIER}/DOC0001.XML`), 'xdm.fichier-absent'],
    [
      'des métadonnées ebRIM 2.1',
      { ...fichiersJustes(), [`${DOSSIER}/METADATA.XML`]: '<SubmitObjectsRequest/>' },
      'xdm.metadonnees-forme',
    ],
    [
      'un DOCTYPE dans les métadonnées',
      { ...fichiersJustes(), [`${DOSSIER}/METADATA.XML`]: '<!DOCTYPE a><a/>' },
      'xml.doctype',
    ],
    [
      'un document qui n’est pas un CDA',
      { ...fichiersJustes(), [`${DOSSIER}/DOC0001.XML`]: '<a/>' },
      'xdm.fichier-absent',
    ],
  ])('condamne %s', async (_nom, fichiers, regle) => {
    expect(await regles(fichiers)).toContain(regle)
  })

  it.each<[string, Fiche, string]>([
    ['une empreinte fausse', { hash: 'a'.repeat(40) }, 'xdm.empreinte'],
    ['une taille fausse', { size: '1' }, 'xdm.taille'],
    ['un identifiant qui n’est pas celui du CDA', { id: '1.2.3' }, 'xdm.identifiant'],
    ['un titre qui n’est pas celui du CDA', { titre: 'Autre' }, 'xdm.titre'],
    ['un autre patient', { patient: 'X^^^&amp;1.2.3&amp;ISO^PI' }, 'xdm.patient'],
    ['un lot d’un autre patient', { patientDuLot: 'X^^^&amp;1.2.3&amp;ISO^PI' }, 'xdm.patient'],
  ])('condamne %s, et rien d’autre', async (_nom, fiche, regle) => {
    expect(await regles(fichiersJustes(fiche))).toEqual([regle])
  })
})

describe('une archive hostile', () => {
  const limites = { entrees: 3, tailleTotale: 100_000, rapport: 20 }
  const refus = async (octets: Uint8Array) => {
    const lecture = await lireZip(octets, limites)
    return lecture.lu ? '' : lecture.refus
  }

  it('n’est pas un ZIP, ou est coupée', async () => {
    expect(await refus(new Uint8Array([1, 2, 3]))).toContain('illisible')
    const entiere = await zipper({ a: 'b' })
    expect(await refus(entiere.subarray(0, entiere.length - 10))).toContain('illisible')
  })

  it('a trop d’entrées', async () => {
    expect(await refus(await zipper({ a: '', b: '', c: '', d: '' }))).toContain('4 entrées')
  })

  it('gonfle à la décompression', async () => {
    expect(await refus(await zipper({ a: Buffer.alloc(100_000) }))).toContain('20 fois')
  })

  it('dépasse la taille admise, toutes entrées ensemble', async () => {
    const moitie = Buffer.alloc(60_000)
    expect(await refus(await zipper({ a: moitie, b: moitie }))).toContain('100000 octets')
  })

  it('sort de son dossier', async () => {
    const piegee = (await zipper({ 'aa/b.txt': 'x' })).toString('latin1').replaceAll('aa/b', '../b')
    expect(await refus(Buffer.from(piegee, 'latin1'))).toContain('illisible')
  })

  it('ment sur la taille d’une entrée', async () => {
    const archive = await zipper({ a: 'bonjour '.repeat(50) })
    const menteuse = Buffer.from(archive)
    // La taille annoncée au répertoire central, derrière sa signature.
    menteuse.writeUInt32LE(3, menteuse.indexOf('PK\u0001\u0002') + 24)
    expect(await refus(menteuse)).toContain('illisible')
  })
})
