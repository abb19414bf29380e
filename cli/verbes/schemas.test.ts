import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cdaEssai, ecrireJeu } from '../../schemas/cda/officiel/dossier.essai.ts'
import { lancer } from '../main.ts'
import { importer } from '../schemas/importer.ts'
import { lister } from '../schemas/lister.ts'
import { ouvrirOfficiel } from '../schemas/ouvrir-officiel.ts'
import { retirer } from '../schemas/retirer.ts'
import { documentCda } from '../valider/reconnaisseurs/document-cda.ts'
import type { Atelier } from '../valider/types.ts'
import type { EntreeVerbe } from '../verbe.ts'

let dossier: string
let lignes: string[]
const poste = () => ({
  dossier: path.join(dossier, 'jeux'),
  maintenant: () => new Date('2026-11-20T10:00:00Z'),
})
const entree = (valeurs: EntreeVerbe['valeurs'] = {}): EntreeVerbe => ({
  valeurs,
  positionnels: [],
  sortie: (ligne) => lignes.push(ligne),
})
const source = () => path.join(dossier, 'testContenuCDA-3-0')
const ecran = () => lignes.join('\n')

beforeEach(() => {
  dossier = mkdtempSync(path.join(tmpdir(), 'segur-schemas-'))
  lignes = []
})
afterEach(() => rmSync(dossier, { recursive: true, force: true }))

describe('segur schemas importer', () => {
  test('lit nom et version dans le chemin, et dit ce qui est là', async () => {
    ecrireJeu(source())
    expect(await importer(entree(), [source()], poste())).toBe(0)
    expect(ecran()).toContain('testContenuCDA-3.0 : testContenuCDA-3.0')
    expect(ecran()).toContain('importé le 20/11/2026')
    expect(ecran()).toContain('schéma XML prêt, 5 profils génériques, 1 volet, 2 jeux')
    expect(ecran()).toContain('rien ne manque')
  })

  test('--nom et --version l’emportent, --json rend un objet', async () => {
    ecrireJeu(source())
    await importer(entree({ nom: 'mien', version: '9', json: true }), [source()], poste())
    expect(JSON.parse(ecran())).toMatchObject({ schema: 1, nom: 'mien', version: '9', manques: [] })
  })

  test.each([
    ['un chemin vide', 'nulle-part', 'rien n’existe à ce chemin'],
    ['une archive', 'outil.zip', 'décompressez-la d’abord'],
    ['un autre dossier', '', 'aucun dossier « schematrons »'],
  ])('refuse %s en disant pourquoi', async (_cas, nom, raison) => {
    writeFileSync(path.join(dossier, 'outil.zip'), '')
    await expect(importer(entree(), [path.join(dossier, nom)], poste())).rejects.toMatchObject({
      code: 'SEGUR-SCH-001',
      message: expect.stringContaining(raison),
    })
  })

  test('refuse un nom qui serait un chemin', async () => {
    ecrireJeu(source())
    await expect(importer(entree({ nom: '../x' }), [source()], poste())).rejects.toMatchObject({
      code: 'SEGUR-CLI-003',
    })
  })
})

describe('segur schemas lister et retirer', () => {
  test('sans import, dit quoi faire', () => {
    expect(lister(entree(), poste())).toBe(0)
    expect(ecran()).toContain('Aucun jeu de règles officiel n’est importé.')
  })

  test('dit que le dossier a changé, puis qu’il n’est plus là', async () => {
    ecrireJeu(source())
    await importer(entree(), [source()], poste())
    utimesSync(path.join(source(), 'jeuxDeValeurs/Types.xml'), 1, 1)
    lister(entree(), poste())
    expect(ecran()).toContain('le dossier a changé depuis')
    rmSync(source(), { recursive: true })
    lister(entree(), poste())
    expect(ecran()).toContain('le dossier n’est plus là')
  })

  test('retire le seul jeu, ou celui qu’on nomme', async () => {
    ecrireJeu(source())
    await importer(entree({ nom: 'un' }), [source()], poste())
    await importer(entree({ nom: 'deux' }), [source()], poste())
    expect(() => retirer(entree(), [], poste())).toThrow('dites lequel')
    expect(() => retirer(entree(), ['deuz'], poste())).toThrow('deuz')
    expect(retirer(entree(), ['deux'], poste())).toBe(0)
    expect(retirer(entree(), [], poste())).toBe(0)
    lignes = []
    lister(entree({ json: true }), poste())
    expect(JSON.parse(ecran())).toEqual({ schema: 1, jeux: [], aRefaire: [] })
  })
})

describe('segur valider sur un document CDA', () => {
  const examiner = (texte: string, jeu?: string) => {
    const officiel = () => ouvrirOfficiel(jeu, poste())
    return documentCda.examiner(Buffer.from(texte), { officiel } as unknown as Atelier)
  }

  test('emploie le dernier jeu importé, ou celui qu’on nomme', async () => {
    ecrireJeu(source())
    await importer(entree({ nom: 'premier' }), [source()], poste())
    ecrireJeu(source(), { 'jeuxDeValeurs/Types.xml': '<Jeu><Concept code="Z"/></Jeu>' })
    const demain = { ...poste(), maintenant: () => new Date('2026-11-21T10:00:00Z') }
    await importer(entree({ nom: 'second' }), [source()], demain)
    const [objet] = (await examiner(cdaEssai())).objets
    expect(objet?.anomalies.map(({ message }) => message)).toContain('Type A inconnu.')
    expect(objet?.champs.map(({ valeur }) => valeur)).toContain('second 3.0')
    await expect(ouvrirOfficiel('troisieme', poste())).rejects.toMatchObject({
      code: 'SEGUR-SCH-002',
    })
  })

  test('prépare de nouveau un dossier qui a changé', async () => {
    ecrireJeu(source())
    await importer(entree(), [source()], poste())
    ecrireJeu(source(), { 'jeuxDeValeurs/Types.xml': '<Jeu><Concept code="ZZ"/></Jeu>' })
    const [objet] = (await examiner(cdaEssai())).objets
    expect(objet?.anomalies.map(({ message }) => message)).toContain('Type A inconnu.')
  })

  test('sans import, nos règles seules jugent, et c’est dit', async () => {
    const { objets, nonControles } = await examiner(cdaEssai())
    expect(nonControles?.[0]).toContain('ne sont pas importées')
    const regles = objets[0]?.anomalies.map(({ regle }) => regle) ?? []
    expect(regles).not.toHaveLength(0)
    expect(regles.filter((regle) => !regle.startsWith('cda.'))).toEqual([])
    expect((await examiner(cdaEssai(), 'aucun')).nonControles).toHaveLength(1)
  })

  test.each([
    ['un N3', cdaEssai(), true],
    ['après une marque et des blancs', `\uFEFF\n ${cdaEssai()}`, true],
    ['un autre XML', '<a xmlns="urn:hl7-org:v3"/>', false],
    ['un texte qui en parle', 'ClinicalDocument urn:hl7-org:v3', false],
  ])('reconnaît à son contenu : %s', (_cas, texte, attendu) => {
    expect(documentCda.reconnait(Buffer.from(texte))).toBe(attendu)
  })

  test('un CDA en UTF-16 est reconnu, pour dire que son encodage n’est pas admis', async () => {
    const octets = Buffer.from(`\uFEFF${cdaEssai()}`, 'utf16le')
    expect(documentCda.reconnait(octets)).toBe(true)
    const examen = await documentCda.examiner(octets, {
      officiel: async () => undefined,
    } as unknown as Atelier)
    expect(examen.objets[0]?.anomalies[0]?.regle).toBe('xml.charset')
  })
})

test.each([
  [['schemas'], 'SEGUR-CLI-003'],
  [['schemas', 'importe'], 'SEGUR-CLI-004'],
  [['schemas', 'importer'], 'SEGUR-CLI-003'],
  [['schemas', 'lister', 'x'], 'SEGUR-CLI-004'],
  [['schemas', 'lister', '--nom', 'x'], 'SEGUR-CLI-003'],
])('mal employé, %j sort avec 2', async (argv, code) => {
  const noter = (ligne: string) => lignes.push(ligne)
  expect(await lancer(argv, { sortie: noter, erreur: noter, journal: '' })).toBe(2)
  expect(ecran()).toContain(code)
})
