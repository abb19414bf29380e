import { truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { dossierTemporaire } from '../essais/dossier-temporaire.ts'
import { zip } from './essais/fautes-essai.ts'
import { fictifsEssai, POSTE_ESSAI } from './essais/fictifs-essai.ts'
import { PNG } from './essais/images-essai.ts'
import { boite } from './essais/videos-essai.ts'
import { inspecterFichiers } from './inspecter-fichiers.ts'
import { REGLES_TEXTE } from './regles/index.ts'

const COURRIEL = 'camille.durand@domaine-inconnu.fr'

async function inspecter(nom: string, contenu: Buffer | string) {
  const racine = dossierTemporaire()
  writeFileSync(path.join(racine, nom), contenu)
  const { trouvailles } = await inspecterFichiers({ racine, fictifs: fictifsEssai() })
  return trouvailles.map(({ regle, extrait }) => `${regle} : ${extrait}`)
}

/** Une archive dans une archive, autant de fois. */
async function emboiter(dedans: Buffer, fois: number): Promise<Buffer> {
  let contenu = dedans
  for (let rang = 0; rang < fois; rang += 1) contenu = await zip({ 'suite.zip': contenu })
  return contenu
}

describe('une archive hostile est bornée, et dite', () => {
  it('une bombe n’est pas dépliée', async () => {
    const bombe = await zip({ 'a.txt': Buffer.alloc(8 * 1024 * 1024, 'a') })
    expect(await inspecter('a.zip', bombe)).toEqual([expect.stringContaining('comprimé plus de')])
  })

  it('cinquante archives emboîtées s’arrêtent à la profondeur admise', async () => {
    const emboitee = await emboiter(await zip({ 'a.txt': COURRIEL }), 50)
    expect(await inspecter('a.zip', emboitee)).toEqual(['garde.non-lu : emboîté trop profond'])
  })

  it('trois archives emboîtées se lisent jusqu’au fond', async () => {
    const emboitee = await emboiter(await zip({ 'a.txt': COURRIEL }), 2)
    expect(await inspecter('a.zip', emboitee)).toEqual(['garde.courriel : c•••@domaine-inconnu.fr'])
  })

  it('trop d’entrées : l’archive n’est pas parcourue', async () => {
    const noms = Array.from({ length: 5001 }, (_, rang) => [`${rang}.txt`, ''] as const)
    const archive = await zip(Object.fromEntries(noms))
    expect(await inspecter('a.zip', archive)).toEqual([expect.stringContaining('5000 au plus')])
  })

  it('une entrée chiffrée est dite, les suivantes sont lues', async () => {
    const archive = await zip({ 'a.txt': 'rien', 'b.txt': COURRIEL })
    // Le drapeau de chiffrement de la première entrée, en tête et dans le répertoire.
    const repertoire = archive.indexOf(Buffer.from('504b0102', 'hex'))
    archive.writeUInt16LE(archive.readUInt16LE(6) | 1, 6)
    archive.writeUInt16LE(archive.readUInt16LE(repertoire + 8) | 1, repertoire + 8)
    const dits = await inspecter('a.zip', archive)
    expect(dits).toHaveLength(2)
    expect(dits[0]).toContain('est chiffré')
    expect(dits[1]).toContain('garde.courriel')
  })
})

describe('un fichier hostile ne fait rien lever', () => {
  it.each([
    [
      'un PNG dont un morceau déborde',
      'a.png',
      Buffer.concat([PNG.nu().subarray(0, 40), Buffer.alloc(20, 255)]),
    ],
    ['un JPEG sans fin', 'a.jpg', Buffer.from('ffd8ffe1ffff4578', 'hex')],
    [
      'un MP4 dont une boîte ment',
      'a.mp4',
      Buffer.concat([boite('ftyp', Buffer.alloc(8)), Buffer.from('ffffffff6d6f6f76', 'hex')]),
    ],
    ['un WebM coupé', 'a.webm', Buffer.from('1a45dfa301ffffffff', 'hex')],
    ['un fichier vide', 'a.txt', ''],
    [
      'un message dont les parties ne finissent pas',
      'a.eml',
      `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n'.repeat(500)}`,
    ],
  ])('%s', async (_, nom, contenu) => {
    expect(
      (await inspecter(nom, contenu)).filter((dit) => !dit.startsWith('garde.non-lu')),
    ).toEqual([])
  })

  it('un PDF coupé est dit illisible', async () => {
    expect(await inspecter('a.pdf', '%PDF-1.4\n1 0 obj\n<<')).toEqual([
      'garde.non-lu : PDF abîmé ou protégé',
    ])
  })

  it('un PDF qui gonfle n’est pas ouvert, et il est dit', async () => {
    const gonfle = deflateSync(deflateSync(Buffer.alloc(40 * 1024 * 1024, ' ')))
    const pdf = Buffer.concat([
      Buffer.from('%PDF-1.4\n4 0 obj\n<</Filter[/FlateDecode/FlateDecode]>>stream\n'),
      gonfle,
      Buffer.from('\nendstream\nendobj\ntrailer<<>>\n%%EOF'),
    ])
    expect(await inspecter('a.pdf', pdf)).toEqual(['garde.non-lu : PDF trop gros une fois déplié'])
  })

  it('un fichier trop gros n’est ni lu, ni mesuré', async () => {
    const racine = dossierTemporaire()
    writeFileSync(path.join(racine, 'a.bin'), '')
    truncateSync(path.join(racine, 'a.bin'), 2 ** 31)
    const { trouvailles } = await inspecterFichiers({ racine, fictifs: fictifsEssai() })
    expect(trouvailles).toMatchObject([{ extrait: 'plus de 128 Mio', empreinte: null }])
  })

  it('mille fois la même chose suffisent, et une archive trop profonde se dit une fois', async () => {
    const racine = dossierTemporaire()
    writeFileSync(path.join(racine, 'a.txt'), `${COURRIEL}\n`.repeat(5_000))
    const fond = await emboiter(await zip({ 'a.txt': '', 'b.txt': '' }), 8)
    writeFileSync(path.join(racine, 'b.zip'), fond)
    const { trouvailles } = await inspecterFichiers({ racine, fictifs: fictifsEssai() })
    expect(trouvailles.map(({ regle, occurrences }) => [regle, occurrences])).toEqual([
      ['garde.courriel', 1000],
      ['garde.non-lu', 2],
    ])
  })

  it('un XML à entités n’est pas déplié', async () => {
    const entites = Array.from(
      { length: 12 },
      (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`,
    )
    const xml = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY e0 "aaa">${entites.join('')}]><a>&e12;</a>`
    expect(await inspecter('a.xml', xml)).toEqual([])
  })

  it('un texte de plusieurs fenêtres se lit jusqu’au bout, à la bonne ligne', async () => {
    const ligne = `${'x'.repeat(1022)}\n`
    const racine = dossierTemporaire()
    writeFileSync(path.join(racine, 'a.txt'), `${ligne.repeat(5_000)}${COURRIEL}\n${ligne}`)
    const { trouvailles } = await inspecterFichiers({ racine, fictifs: fictifsEssai() })
    expect(trouvailles).toMatchObject([{ lieu: 'ligne 5001', occurrences: 1 }])
  })
})

describe('aucune règle ne s’emballe', () => {
  const MORCEAUX = [
    ...['a', ' ', '1', '<a ', '<Assertion>', '<script ', '/home/', 'a.lan', '10.', 'a@b.', '0 1'],
    ...['eyJaaaaaaaa.', 'password=', 'ftp://a:', '<Relationship TargetMode="External" ', 'mdp-'],
    ...['1551275116001 nir ', '123456789 finess ', 'cookie=', '<?xml-stylesheet ', 'C:\\\\'],
  ]

  it.each(MORCEAUX)('devant %j répété', (morceau) => {
    const texte = morceau.repeat(Math.ceil(100_000 / morceau.length))
    for (const regle of REGLES_TEXTE)
      expect(regle.chercher(texte, fictifsEssai(), POSTE_ESSAI).length).toBeGreaterThanOrEqual(0)
  })
})
