import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { lireZip } from '../../../schemas/xdm/lire-zip.ts'
import { ecrireClasseur, emballer, feuilleBrute } from '../classeur.essai.ts'
import { LIMITES_CLASSEUR } from './limites.ts'
import { lireClasseur } from './lire-classeur.ts'

async function feuilles(octets: Buffer) {
  const lu = await lireClasseur(octets)
  if ('refus' in lu) throw new Error(lu.refus)
  return lu.feuilles
}

async function refus(octets: Buffer): Promise<string> {
  const lu = await lireClasseur(octets)
  return 'refus' in lu ? lu.refus : 'lu'
}

async function lirePartiesDe(octets: Buffer): Promise<Record<string, Buffer>> {
  const archive = await lireZip(octets, { entrees: 50, tailleTotale: 1_000_000, rapport: 1000 })
  if (!archive.lu) throw new Error(archive.refus)
  return Object.fromEntries(
    [...archive.fichiers].map(([nom, contenu]) => [nom, Buffer.from(contenu)]),
  )
}

const cellule = (adresse: string) => `<c r="${adresse}" t="inlineStr"><is><t>x</t></is></c>`

describe('un classeur ordinaire', () => {
  it('rend ses feuilles, leurs textes, et un numéro tel qu’écrit', async () => {
    const octets = await ecrireClasseur(
      {
        nom: 'Exigences',
        rangees: [
          ['a', null, '1.10'],
          [null, 'b', 12],
        ],
      },
      { nom: 'Autre', rangees: [['z']] },
    )
    const [premiere, seconde] = await feuilles(octets)
    expect(premiere?.rangees).toEqual([
      ['a', null, '1.10'],
      [null, 'b', '12'],
    ])
    expect(seconde?.nom).toBe('Autre')
  })

  it('étale vers le bas une cellule fusionnée, jamais vers la droite', async () => {
    const octets = await ecrireClasseur({
      nom: 'E',
      rangees: [
        [{ texte: 'INS.01', lignes: 3 }, 'a'],
        [null, 'b'],
        [null, 'c'],
        [null, 'd'],
      ],
    })
    const [feuille] = await feuilles(octets)
    expect(feuille?.rangees.map(([id]) => id)).toEqual(['INS.01', 'INS.01', 'INS.01', null])
  })

  it('remarque une formule sans valeur enregistrée, avec sa cellule et sa ligne', async () => {
    const octets = await ecrireClasseur({
      nom: 'E',
      rangees: [['id'], [{ formule: 'CONCATENATE("INS",".01")' }]],
    })
    const [feuille] = await feuilles(octets)
    expect(feuille?.remarques).toEqual([
      { ligne: 2, phrase: expect.stringContaining('cellule A2 : formule sans valeur') },
    ])
  })

  it('lit la valeur enregistrée d’une formule, et remarque une valeur d’erreur', async () => {
    const octets = await feuilleBrute(
      '<row r="1"><c r="A1" t="str"><f>B1</f><v>INS.01</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
    )
    const [feuille] = await feuilles(octets)
    expect(feuille?.rangees[0]?.[0]).toBe('INS.01')
    expect(feuille?.remarques.map(({ phrase }) => phrase)).toEqual([
      expect.stringContaining('cellule B1 : valeur d’erreur'),
    ])
  })
})

describe('ce qui ne se voit pas dans un tableur', () => {
  it('des lignes et des colonnes masquées sont lues, et dites', async () => {
    const lignes = Array.from(
      { length: 14 },
      (_, n) => `<row r="${n + 1}"${n > 1 ? ' hidden="1"' : ''}>${cellule(`A${n + 1}`)}</row>`,
    )
    const vide = '<row r="20" hidden="true"></row>'
    const entete = '<cols><col min="2" max="4" hidden="1"/></cols>'
    const [feuille] = await feuilles(await feuilleBrute(`${entete}${lignes.join('')}${vide}`))
    expect(feuille?.rangees).toHaveLength(14)
    expect(feuille?.remarques).toEqual([
      {
        ligne: 3,
        phrase:
          'lignes masquées, lues comme les autres : 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 et 2 de plus',
      },
      { ligne: 0, phrase: 'colonnes masquées, lues comme les autres : 3' },
    ])
  })

  it('des macros, des liens et des objets ne sont ni ouverts ni suivis, et sont dits', async () => {
    const parties = await lirePartiesDe(await ecrireClasseur({ nom: 'E', rangees: [['x']] }))
    const actif = await emballer({
      ...parties,
      'xl/vbaProject.bin': Buffer.from('Auto_Open'),
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      'xl/connections.xml': '<connections/>',
      'xl/embeddings/oleObject1.bin': 'MZ',
    })
    const [feuille] = await feuilles(actif)
    expect(feuille?.rangees).toEqual([['x']])
    expect(feuille?.remarques.map(({ phrase }) => phrase)).toEqual([
      expect.stringContaining('macros : ni lues, ni exécutées'),
      expect.stringContaining('autres fichiers : non suivis'),
      expect.stringContaining('connecte à des données'),
      expect.stringContaining('objets : non ouverts'),
    ])
  })
})

describe('ce qui n’est pas un classeur .xlsx', () => {
  it.each([
    ['un fichier vide', Buffer.alloc(0), 'il est vide'],
    ['un ancien .xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '.xls'],
    [
      'un classeur protégé',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'mot de passe',
    ],
    ['un CSV', Buffer.from('id;énoncé'), 'enregistrez-le au format .xlsx'],
    ['une archive coupée', Buffer.from('PK\u0003\u0004abc'), 'archive ZIP illisible'],
  ])('%s : dit quoi faire', async (_, octets, attendu) => {
    expect(await refus(octets)).toContain(attendu)
  })

  it.each([
    ['un .ods', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }, 'OpenDocument'],
    ['un .xlsb', { 'xl/workbook.bin': 'x' }, '.xlsb'],
    ['une autre archive', { 'lisez-moi.txt': 'x' }, 'pas un classeur'],
    ['un classeur sans feuille', { 'xl/workbook.xml': '<workbook/>' }, 'structure'],
  ])('%s : dit quoi faire', async (_, parties, attendu) => {
    expect(await refus(await emballer(parties as never))).toContain(attendu)
  })
})

describe('un classeur hostile', () => {
  it('une bombe de décompression est refusée sans être dépliée', async () => {
    const bombe = Buffer.alloc(LIMITES_CLASSEUR.deplie + 1, 'a')
    expect(await refus(await emballer({ 'xl/workbook.xml': '', 'xl/b.xml': bombe }))).toMatch(
      /comprimé plus de|octets décompressés/,
    )
  })

  it('une seule cellule au bout de la feuille ne remplit pas la mémoire', async () => {
    const ligne = `<row r="1048576">${cellule('XFD1048576')}</row>`
    expect(await refus(await feuilleBrute(ligne))).toContain('plus de 20000 lignes')
    expect(await refus(await feuilleBrute(`<row r="1">${cellule('XFD1')}</row>`))).toContain(
      'plus de 300 colonnes',
    )
  })

  it('un numéro de ligne impossible est refusé', async () => {
    expect(await refus(await feuilleBrute('<row r="4000000000"></row>'))).toContain('impossible')
  })

  it('cent mille lignes sont refusées en le disant', async () => {
    const lignes = Array.from(
      { length: 100_000 },
      (_, n) => `<row r="${n + 1}">${cellule(`A${n + 1}`)}</row>`,
    )
    expect(await refus(await feuilleBrute(lignes.join('')))).toContain('plus de 20000 lignes')
  })

  it('un même long texte partagé par toutes les cellules est refusé', async () => {
    const lettres = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const ligne = (n: number) =>
      `<row r="${n}">${lettres.map((c) => `<c r="${c}${n}" t="s"><v>0</v></c>`).join('')}</row>`
    const feuille = Array.from({ length: 200 }, (_, n) => ligne(n + 1)).join('')
    const parties = {
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="E" sheetId="1" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
      'xl/sharedStrings.xml': `<sst><si><t>${'ab '.repeat(10_000)}</t></si></sst>`,
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${feuille}</sheetData></worksheet>`,
    }
    expect(await refus(await emballer(parties))).toContain('trop de texte')
  })

  it('une entité XML externe n’est pas suivie', async () => {
    const dossier = mkdtempSync(path.join(tmpdir(), 'classeur-'))
    const secret = path.join(dossier, 'secret.txt')
    writeFileSync(secret, 'contenu-du-disque')
    const octets = await feuilleBrute(
      `<row r="1"><c r="A1" t="inlineStr"><is><t>&x;</t></is></c></row>`,
      `<!DOCTYPE w [<!ENTITY x SYSTEM "file://${secret}">]>`,
    )
    const lu = await lireClasseur(octets)
    rmSync(dossier, { recursive: true })
    expect(JSON.stringify(lu)).not.toContain('contenu-du-disque')
    expect('refus' in lu || lu.feuilles[0]?.rangees).toEqual([['&x;']])
  })

  it('un chemin qui sort de l’archive est refusé', async () => {
    const octets = await emballer({ 'xl/workbook.xml': '', 'aa/aaa.xml': 'x' })
    for (let place = octets.indexOf('aa/aaa'); place >= 0; place = octets.indexOf('aa/aaa')) {
      octets.write('../aaa', place)
    }
    expect(await refus(octets)).toContain('illisible')
  })
})
