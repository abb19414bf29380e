import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { dossierTemporaire } from '../essais/dossier-temporaire.ts'
import { type FauteEssai, fautesEssai, zip } from './essais/fautes-essai.ts'
import { fictifsEssai, POSTE_ESSAI } from './essais/fictifs-essai.ts'
import { exifDe, jpegAvec, PNG } from './essais/images-essai.ts'
import { pdfAvecNote, pdfAvecPiece } from './essais/pdf-essai.ts'
import { webmAvec } from './essais/videos-essai.ts'
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
