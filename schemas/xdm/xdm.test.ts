import { readdir, readFile } from 'node:fs/promises'
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

const META =
  'associationType="urn:oasis:names:tc:ebxml-regrep:AssociationType:HasMember" sourceObject="Lot" targetObject="Doc"'
const INS = (valeur: string) => `${valeur}^^^&amp;1.2.250.1.213.1.4.8&amp;ISO^NH`

describe('chaque règle des métadonnées', () => {
  it.each<[string, readonly (readonly [string, string])[], string]>([
    ['un lot sans sourceId', [['554ac39e', '00000000']], 'xdm.lot'],
    ['une fiche sans signataire', [['"legalAuthenticator"', '"autre"']], 'xdm.fiche-complete'],
    ['un code sans système', [['1.2.250.1.71.4.2.4', '']], 'xdm.code-complet'],
    ['un type d’un autre système', [['1.2.250.1.213.1.1.4.12', '1.2.3']], 'xdm.type-triplet'],
    [
      'une classe d’un autre type',
      [['nodeRepresentation="52"', 'nodeRepresentation="10"']],
      'xdm.classe',
    ],
    [
      'une date avec décalage',
      [['<Value>20261120091500', '<Value>20261120101500+0100']],
      'xdm.dates',
    ],
    ['des traits sans sexe', [['<Value>PID-8|F</Value>', '']], 'xdm.traits-forme'],
    [
      'un RPPS sans registre',
      [['899700999917^BONNET^ALICE', '10001234567^BONNET^ALICE']],
      'xdm.auteurs',
    ],
    ['une structure sans registre', [['^^^499700999917001', '^^^700999917001']], 'xdm.structures'],
    [
      'un document hors du lot',
      [[META, META.replace('targetObject="Doc"', 'targetObject="Autre"')]],
      'xdm.associations',
    ],
    [
      'un remplacement que le CDA ne dit pas',
      [
        [
          '<Association id="a"',
          '<Association id="b" associationType="urn:ihe:iti:2007:AssociationType:RPLC" sourceObject="Doc" targetObject="urn:uuid:4c7b1c5e-2b0e-4c37-9f0f-0d7a6a1a2b3c"/><Association id="a"',
        ],
      ],
      'xdm.remplacement',
    ],
    ['un document daté autrement', [['20261120091200', '20261120101200']], 'xdm.accord-entete'],
    ['un autre sexe', [['PID-8|F', 'PID-8|M']], 'xdm.accord-traits'],
    ['un autre type MIME', [['mimeType="text/xml"', 'mimeType="application/pdf"']], 'xdm.format'],
    ['un format de N3', [['urn:ihe:iti:xds-sd:pdf:2008', 'urn:ihe:lab:xd-lab:2008']], 'xdm.format'],
    [
      'l’identifiant du lot',
      [['1.3.6.1.4.1.32473.1.5.1', '1.3.6.1.4.1.32473.1.4.1']],
      'xdm.identifiants-uniques',
    ],
  ])('condamne %s', async (_nom, retouches, regle) => {
    expect(new Set(await regles(fichiersJustes({ retouches })))).toContain(regle)
  })

  it.each<[string, readonly (readonly [string, string])[], readonly string[]]>([
    [
      'une confidentialité inconnue',
      [['nodeRepresentation="N"', 'nodeRepresentation="X"']],
      ['xdm.accord-entete', 'xdm.confidentialite'],
    ],
    ['une langue sans pays', [['fr-FR', 'fr']], ['xdm.accord-entete', 'xdm.langue']],
    [
      'un autre auteur',
      [['899700999917^BONNET', '899700999925^MARTIN']],
      ['xdm.accord-entete', 'xdm.accord-auteur'],
    ],
  ])('condamne %s, seule et face au document', async (_nom, retouches, attendues) => {
    expect(new Set(await regles(fichiersJustes({ retouches })))).toEqual(new Set(attendues))
  })

  it.each([
    ['sans clé', INS('2751263220749'), 'xdm.ins'],
    ['de clé fausse', INS('275126322074900'), 'xdm.ins'],
    ['sans autorité', '275126322074974', 'xdm.patient-forme'],
  ])('condamne une INS %s', async (_nom, patient, regle) => {
    const trouvees = await regles(fichiersJustes({ patient, patientDuLot: patient }))
    expect(trouvees).toContain(regle)
  })

  it('signale un fichier que rien ne décrit', async () => {
    const fichiers = { ...fichiersJustes(), [`${DOSSIER}/DOC0002.PDF`]: 'x' }
    expect(await regles(fichiers)).toEqual(['xdm.fichier-decrit'])
  })

  it('veut au moins un document', async () => {
    const chemin = `${DOSSIER}/METADATA.XML`
    const sans = fichiersJustes()[chemin]?.replace(/<ExtrinsicObject[\s\S]*<\/ExtrinsicObject>/, '')
    const trouvees = await regles({ ...fichiersJustes(), [chemin]: sans ?? '' })
    expect(trouvees).toContain('xdm.sans-document')
  })

  it('toutes ont leur essai', async () => {
    const source = await readFile(new URL(import.meta.url), 'utf8')
    const ecrites = await Promise.all(
      (await readdir(new URL('regles/', import.meta.url))).map((nom) =>
        readFile(new URL(`regles/${nom}`, import.meta.url), 'utf8'),
      ),
    )
    const ids = ecrites.flatMap((texte) =>
      [...texte.matchAll(/anomalieXdm\(\s*'([a-z-]+)'/g)].map(([, id]) => `xdm.${id}`),
    )
    expect(ids.length).toBeGreaterThan(25)
    expect([...new Set(ids)].filter((id) => !source.includes(`'${id}'`))).toEqual([])
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

  it.each([
    ['part de la racine', '/a/b.txt'],
    ['remonte', '..//b.txt'],
    ['nomme un disque', 'C:/b.txt'],
  ])('%s', async (_cas, chemin) => {
    const juste = 'aaaa/b.txt'.slice(-chemin.length)
    const texte = (await zipper({ [juste]: 'x' })).toString('latin1')
    const piegee = texte.replaceAll(juste, chemin)
    expect(await refus(Buffer.from(piegee, 'latin1'))).toContain('sort de l’archive')
  })

  it('contient un lien symbolique', async () => {
    const archive = Buffer.from(await zipper({ lien: '/etc/passwd' }))
    // Attributs d'Unix au répertoire central, derrière sa signature.
    archive.writeUInt32LE(0o120777 * 0x10000, archive.indexOf('PK\u0001\u0002') + 38)
    expect(await refus(archive)).toContain('lien symbolique')
  })

  it('écrit deux fois le même fichier', async () => {
    const texte = (await zipper({ aa: 'x', bb: 'y' })).toString('latin1')
    expect(await refus(Buffer.from(texte.replaceAll('bb', 'aa'), 'latin1'))).toContain('deux fois')
  })

  it('ment sur la taille d’une entrée', async () => {
    const archive = await zipper({ a: 'bonjour '.repeat(50) })
    const menteuse = Buffer.from(archive)
    // La taille annoncée au répertoire central, derrière sa signature.
    menteuse.writeUInt32LE(3, menteuse.indexOf('PK\u0001\u0002') + 24)
    expect(await refus(menteuse)).toContain('illisible')
  })
})
