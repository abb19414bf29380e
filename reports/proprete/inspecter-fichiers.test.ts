import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { dossierTemporaire } from '../essais/dossier-temporaire.ts'
import { type FauteEssai, fautesEssai, zip } from './essais/fautes-essai.ts'
import { fictifsEssai, POSTE_ESSAI } from './essais/fictifs-essai.ts'
import { exifDe, jpegAvec, PNG, tiff } from './essais/images-essai.ts'
import { pdfAvecNote, pdfAvecPiece, pdfAvecTexte, pdfCorrige } from './essais/pdf-essai.ts'
import { boite, mp4Avec, webmAvec } from './essais/videos-essai.ts'
import { inspecterFichiers } from './inspecter-fichiers.ts'
import { ID_REGLES } from './regles/index.ts'

const COURRIEL = 'camille.durand@domaine-inconnu.fr'

/** Un dossier qui porte ces fichiers. */
function deposer(fichiers: Readonly<Record<string, Buffer | string>>): string {
  const racine = dossierTemporaire()
  for (const [nom, contenu] of Object.entries(fichiers)) {
    mkdirSync(path.join(racine, path.dirname(nom)), { recursive: true })
    writeFileSync(path.join(racine, nom), contenu)
  }
  return racine
}

const inspecter = (racine: string) =>
  inspecterFichiers({ racine, fictifs: fictifsEssai(), poste: POSTE_ESSAI })

/** « règle | fichier › membre, lieu » de tout ce que ce dossier montre. */
const dits = async (fichiers: Readonly<Record<string, Buffer | string>>) =>
  (await inspecter(deposer(fichiers))).trouvailles.map(
    ({ regle, fichier, membre, lieu }) =>
      `${regle} | ${[fichier, membre].filter(Boolean).join(' › ')}, ${lieu}`,
  )

let fautes: readonly FauteEssai[]
beforeAll(async () => {
  fautes = await fautesEssai()
})

describe('une faute de chaque sorte', () => {
  it('chaque règle a la sienne', () => {
    expect(new Set(fautes.map(({ regle }) => regle))).toEqual(ID_REGLES)
  })

  it.each([...ID_REGLES])('%s est trouvée, seule, avec sa place, sans la valeur', async (id) => {
    for (const { fichier, contenu, lieu, membre, secret } of fautes.filter(
      ({ regle }) => regle === id,
    )) {
      const inspection = await inspecter(deposer({ [fichier]: contenu, 'sain.txt': 'rien' }))
      const { trouvailles } = inspection
      expect(trouvailles.map(({ regle }) => regle)).toContain(id)
      expect(trouvailles.filter(({ regle }) => regle !== id && regle !== 'garde.non-lu')).toEqual(
        [],
      )
      const trouvee = trouvailles.find(({ regle }) => regle === id)
      expect(trouvee).toMatchObject({ fichier, membre: membre ?? null })
      expect(trouvee?.lieu).toContain(lieu)
      if (secret !== undefined) expect(JSON.stringify(inspection)).not.toContain(secret)
    }
  })
})

describe('une faute est trouvée où qu’elle soit', () => {
  it.each(['texte', 'comprime', 'international'] as const)('texte %s d’un PNG', async (forme) => {
    expect(await dits({ 'a.png': PNG[forme](COURRIEL) })).toEqual([
      expect.stringMatching(/^garde\.courriel \| a\.png, morceau [itz]\w+$/),
    ])
  })

  it('derrière une image', async () => {
    const derriere = await zip({ 'a.txt': COURRIEL })
    expect(await dits({ 'a.png': PNG.suivi(derriere) })).toEqual([
      'garde.courriel | a.png › données derrière l’image › a.txt, ligne 1',
    ])
  })

  it('EXIF et commentaire d’un JPEG', async () => {
    const exif = exifDe(Buffer.from(`II*\0\b\0\0\0\0\0${COURRIEL}`))
    expect(await dits({ 'a.jpg': jpegAvec([0xe1, exif]) })).toEqual([
      'garde.courriel | a.jpg, métadonnées EXIF',
    ])
    expect(await dits({ 'b.jpg': jpegAvec([0xfe, Buffer.from(COURRIEL)]) })).toEqual([
      'garde.courriel | b.jpg, segment fe',
    ])
  })

  it('EXIF d’une photographie de téléphone ou d’un WebP', async () => {
    const [exif] = [exifDe(tiff({ position: true }))]
    const heic = Buffer.concat([boite('ftyp', Buffer.from('heic\0\0\0\0')), boite('mdat', exif)])
    const webp = Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBPEXIF\0\0\0\0'), exif])
    expect(await dits({ 'a.heic': heic, 'b.webp': webp })).toEqual([
      'garde.position | a.heic, métadonnées EXIF',
      'garde.position | b.webp, métadonnées EXIF',
    ])
  })

  it('morceau d’éditeur dans un PNG', async () => {
    expect(await dits({ 'a.png': PNG.autre(COURRIEL) })).toEqual([
      'garde.courriel | a.png, morceau prVt',
    ])
  })

  it('image en base 64 dans une page', async () => {
    const image = PNG.texte(COURRIEL).toString('base64')
    const page = `<!doctype html>\n<img src="data:image/png;base64,${image}">`
    expect(await dits({ 'a.html': page })).toEqual([
      'garde.courriel | a.html › pièce encodée, ligne 2, morceau tEXt',
    ])
  })

  it('étiquettes d’un WebM', async () => {
    expect(await dits({ 'a.webm': webmAvec(COURRIEL) })).toEqual([
      'garde.courriel | a.webm, élément 1254c367',
    ])
  })

  it('annotation d’un PDF', async () => {
    expect(await dits({ 'a.pdf': await pdfAvecNote(COURRIEL) })).toEqual([
      expect.stringMatching(/^garde\.courriel \| a\.pdf, annotation \(objet \d+\)$/),
    ])
  })

  it('PDF aux flux comprimés, et version d’avant sa correction', async () => {
    const avant = await pdfAvecTexte(COURRIEL)
    const apres = pdfCorrige(avant, await pdfAvecTexte('rien'))
    expect(await dits({ 'a.pdf': avant })).toEqual(['garde.courriel | a.pdf, page 1'])
    expect(await dits({ 'b.pdf': apres })).toEqual([
      'garde.courriel | b.pdf, version antérieure 1, page 1',
    ])
  })

  it('commentaire et propriétés d’un PDF, données devant lui', async () => {
    const pdf = await pdfAvecTexte('rien')
    const note = pdf.toString('latin1').replace('%%EOF', `% ${COURRIEL}\n%%EOF`)
    expect(await dits({ 'a.pdf': Buffer.from(note, 'latin1') })).toEqual([
      'garde.courriel | a.pdf, octets hors des pages',
    ])
    const devant = Buffer.concat([Buffer.from(`De : ${COURRIEL}\n`), pdf])
    expect((await dits({ 'b.pdf': devant })).join()).toContain('données devant le PDF')
  })

  it('un journal qui cite un PDF reste un texte', async () => {
    const journal = JSON.stringify({ qui: COURRIEL, corps: '%PDF-1.4 %%EOF' })
    expect(await dits({ 'a.json': journal })).toEqual(['garde.courriel | a.json, ligne 1'])
  })

  it('nom d’un fichier, d’une pièce, commentaire d’une archive', async () => {
    const matricule = fautes.find(({ regle }) => regle === 'garde.matricule')?.secret ?? ''
    const nom = `INS_${matricule}_synthese.txt`
    expect(await dits({ [nom]: 'rien' })).toEqual([`garde.matricule | ${nom}, nom du fichier`])
    expect(await dits({ 'a.zip': await zip({ [nom]: 'rien' }) })).toEqual([
      `garde.matricule | a.zip › ${nom}, nom de la pièce`,
    ])
    const archive = await zip({ 'a.txt': 'rien' })
    archive.writeUInt16LE(COURRIEL.length, archive.length - 2)
    const commentee = Buffer.concat([archive, Buffer.from(COURRIEL)])
    expect(await dits({ 'b.zip': commentee })).toEqual([
      'garde.courriel | b.zip, commentaire de l’archive',
    ])
  })

  it('entités d’une page, mot coupé d’un traitement de texte, formulaire encodé', async () => {
    const [qui = '', ou = ''] = COURRIEL.split('@')
    const word = `<?xml version="1.0"?><w:document><w:p><w:r><w:t>${qui}@</w:t></w:r><w:r><w:t>${ou}</w:t></w:r></w:p></w:document>`
    expect(
      await dits({
        'a.html': `<p>${qui}&#64;${ou}</p>`,
        'b.docx': await zip({ 'word/document.xml': word }),
        'c.txt': `POST\n\nqui=${qui}%40${ou}`,
      }),
    ).toEqual([
      'garde.courriel | a.html, ligne 1, décodée',
      'garde.courriel | b.docx › word/document.xml, ligne 1, décodée',
      'garde.courriel | c.txt, ligne 3, décodée',
    ])
  })

  it('ce qui se lit tel quel n’est pas compté deux fois', async () => {
    const { trouvailles } = await inspecter(deposer({ 'a.html': `<p>&amp; ${COURRIEL}</p>` }))
    expect(trouvailles).toMatchObject([{ lieu: 'ligne 1', occurrences: 1 }])
  })

  it('lien dans la page d’un message, écrite en clair', async () => {
    const message =
      'From: a@exemple.test\r\nContent-Type: text/html\r\n\r\n<a href="https://ailleurs-inconnu.fr/">x</a>\r\n'
    expect(await dits({ 'a.eml': message })).toEqual([
      'garde.lien-de-page | a.eml › page du message, ligne 1',
    ])
  })

  it('programme d’un document OpenDocument', async () => {
    expect(await dits({ 'a.odt': await zip({ 'Basic/Standard/Module1.xml': '<a/>' }) })).toEqual([
      'garde.macro | a.odt › Basic/Standard/Module1.xml, pièce entière',
    ])
  })

  it('pièce jointe d’un PDF, archive comprise', async () => {
    const piece = await zip({ 'a.txt': COURRIEL })
    expect(await dits({ 'a.pdf': await pdfAvecPiece('suite.zip', piece) })).toEqual([
      'garde.courriel | a.pdf › suite.zip › a.txt, ligne 1',
    ])
  })

  it('partie base64 d’un message, et partie quoted-printable', async () => {
    const message = (codage: string, corps: string) =>
      `From: a@exemple.test\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ${codage}\r\n\r\n${corps}\r\n`
    const base64 = Buffer.from(`Bonjour, écrivez à ${COURRIEL}`).toString('base64')
    expect(await dits({ 'a.eml': message('base64', base64) })).toEqual([
      'garde.courriel | a.eml › texte décodé, ligne 1',
    ])
    const coupe = COURRIEL.replace('@', '=40').replace('inconnu', 'inc=\r\nonnu')
    expect(await dits({ 'b.eml': message('quoted-printable', coupe) })).toEqual([
      'garde.courriel | b.eml › texte décodé, ligne 1',
    ])
  })

  it('pièce jointe d’un message transféré dans un message', async () => {
    const piece = (await zip({ 'IHE_XDM/DOC.XML': `<a>${COURRIEL}</a>` })).toString('base64')
    const dedans = `Content-Type: application/zip; name=x.zip\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=x.zip\r\n\r\n${piece}`
    const message = `From: a@exemple.test\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: b@exemple.test\r\n${dedans}\r\n--b--\r\n`
    expect((await dits({ 'a.eml': message })).join()).toContain('IHE_XDM/DOC.XML, ligne 1')
  })

  it('un SVG qui porte un programme, un CDA dont la feuille de style est ailleurs', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
    const cda =
      '<?xml version="1.0"?>\n<?xml-stylesheet href="https://ailleurs-inconnu.fr/a.xsl"?><a/>'
    expect(await dits({ 'a.svg': svg, 'b.xml': cda })).toEqual([
      'garde.programme-de-page | a.svg, ligne 1',
      'garde.ressource-externe | b.xml, ligne 2',
    ])
  })

  it('un document bureautique dont le modèle est ailleurs', async () => {
    const relations =
      '<Relationships><Relationship Id="r" Type="http://x/attachedTemplate" Target="https://ailleurs-inconnu.fr/m.dotm" TargetMode="External"/></Relationships>'
    expect(
      await dits({ 'a.docx': await zip({ 'word/_rels/settings.xml.rels': relations }) }),
    ).toEqual(['garde.ressource-externe | a.docx › word/_rels/settings.xml.rels, ligne 1'])
  })
})

describe('ce qui ne se lit pas', () => {
  it('un lien n’est pas suivi, et il est dit', async () => {
    const racine = deposer({ 'a.txt': 'rien' })
    symlinkSync('/etc', path.join(racine, 'ailleurs'))
    expect((await inspecter(racine)).trouvailles).toMatchObject([
      { regle: 'garde.non-lu', fichier: 'ailleurs', extrait: 'lien, non suivi' },
    ])
  })

  it('un dossier que l’inspection ne parcourt pas est dit', async () => {
    const racine = deposer({ 'a.txt': 'rien', 'node_modules/b.txt': COURRIEL })
    expect((await inspecter(racine)).trouvailles).toMatchObject([
      { regle: 'garde.non-lu', fichier: 'node_modules', extrait: 'dossier, non parcouru' },
    ])
  })

  it('une image ou un film coupé est une faute', async () => {
    const film = mp4Avec('titre')
    expect(
      (await dits({ 'a.png': PNG.nu().subarray(0, 60), 'b.mp4': film.subarray(0, 40) })).filter(
        (dit) => dit.includes('fichier entier'),
      ),
    ).toEqual(['garde.non-lu | a.png, fichier entier', 'garde.non-lu | b.mp4, fichier entier'])
  })

  it('une piste de sous-titres est dite', async () => {
    const hdlr = boite('hdlr', Buffer.from('\0\0\0\0\0\0\0\0sbtl'))
    const film = Buffer.concat([
      boite('ftyp', Buffer.from('isom\0\0\0\0isom')),
      boite('moov', boite('trak', boite('mdia', hdlr))),
    ])
    const { trouvailles } = await inspecter(deposer({ 'a.mp4': film }))
    expect(trouvailles).toMatchObject([{ extrait: 'piste de sous-titres, non lue' }])
  })

  it('un fichier absent de la liste demandée est dit, les autres sont lus', async () => {
    const racine = deposer({ 'a.txt': COURRIEL })
    const { trouvailles } = await inspecterFichiers({
      racine,
      fichiers: ['absent.txt', 'a.txt'],
      fictifs: fictifsEssai(),
    })
    expect(trouvailles.map(({ regle, fichier }) => [regle, fichier])).toEqual([
      ['garde.non-lu', 'absent.txt'],
      ['garde.courriel', 'a.txt'],
    ])
  })

  it('les pixels d’une capture sont dits, sans être une faute', async () => {
    const { trouvailles, nonLus } = await inspecter(deposer({ 'a.png': PNG.nu() }))
    expect(trouvailles).toEqual([])
    expect(nonLus).toEqual([{ fichier: 'a.png', raison: 'image' }])
  })

  it('une archive d’un format que personne n’ouvre ici est une faute', async () => {
    expect(await dits({ 'a.7z': Buffer.from('377abcaf271c0004', 'hex') })).toEqual([
      'garde.non-lu | a.7z, fichier entier',
    ])
  })
})
