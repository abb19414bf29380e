import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { GABARITS } from '../../schemas/cda/essais/gabarits.ts'
import { composerPdf } from '../../schemas/pdfa/essais/composer-pdf.ts'
import { FAUTES_PDF, type FautePdf, poserFaute } from '../../schemas/pdfa/essais/fautes.ts'
import {
  DOSSIER,
  ecrireMetadonnees,
  type Fichiers,
  fichiersJustes,
  zipper,
} from '../../schemas/xdm/essais/composer-archive.ts'
import { lancer } from '../main.ts'
import { afficherFichier } from '../valider/afficher.ts'
import { ATELIER } from '../valider/atelier.essai.ts'
import { validerFichier } from '../valider/valider-fichier.ts'

let dossier: string
let lignes: string[]
beforeEach(async () => {
  dossier = await mkdtemp(path.join(tmpdir(), 'segur-valider-doc-'))
  lignes = []
})
afterEach(() => rm(dossier, { recursive: true, force: true }))

const ecrire = async (nom: string, contenu: string | Uint8Array): Promise<string> => {
  const chemin = path.join(dossier, nom)
  await mkdir(path.dirname(chemin), { recursive: true })
  await writeFile(chemin, contenu)
  return chemin
}

// Sans import : le même jugement sur toute machine.
const valider = async (...argv: string[]): Promise<number> => {
  const noter = (ligne: string) => lignes.push(ligne)
  const options = { sortie: noter, erreur: noter, journal: '' }
  return lancer(['valider', ...argv, '--schemas', 'aucun'], options)
}

const ecran = () => lignes.join('\n').replaceAll('\u00a0', ' ')
const N1 = GABARITS.certificat()
const CORPS = /JVBERi[A-Za-z0-9+/=\s]+/
const avecCorps = (xml: string, pdf: Buffer) => xml.replace(CORPS, pdf.toString('base64'))
function fauteDe(regle: string): FautePdf {
  const faute = FAUTES_PDF.find(({ regles: [premiere] }) => premiere === `pdfa.${regle}`)
  if (faute === undefined) throw new Error(`faute absente : ${regle}`)
  return faute
}

const regles = () =>
  [...ecran().matchAll(/(?:bloquante|avertissement) {2}([\w.-]+)/g)].map(([, r]) => r)

test('un PDF à programme est jugé, avec la règle, sa place et son remède', async () => {
  const chemin = await ecrire('sans-nom', await poserFaute(fauteDe('action.javascript')))
  const { valide } = await validerFichier({ chemin, nomme: true }, ATELIER)
  const montre = afficherFichier(valide).join('\n').replaceAll('\u00a0', ' ')
  expect(montre).toMatch(/conformité PDF\/A-1\n +annonce +PDF\/A-1B/)
  expect(montre).toMatch(/bloquante {2}pdfa\.action\.javascript {2}\(objet \d+\)/)
  expect(montre).toMatch(/À faire : L’ôter[\s\S]*§6\.6\.1 \[V\]/)
  expect(montre).toContain('? non contrôlé : D’un PDF')
})

describe('un document CDA', () => {
  test('est jugé jusque dans le PDF qu’il porte', async () => {
    const n1 = avecCorps(N1, await poserFaute(fauteDe('fichier.calques')))
    expect(await valider(await ecrire('n1.xml', n1))).toBe(1)
    expect(regles()).toEqual(['pdfa.fichier.calques'])
    expect(ecran()).toContain('/ClinicalDocument/component/nonXMLBody/text, catalogue')
    expect(ecran()).toContain('? non contrôlé : Les règles officielles')
  })

  test('au PDF juste n’a rien à corriger, auto-présentable compris', async () => {
    const juste = avecCorps(N1, await composerPdf())
    const sous = juste.replace(/^<\?xml[^>]*>/, '')
    const enveloppe = `<?xml version="1.0" encoding="UTF-8"?><?xml-stylesheet type="text/xsl" href="#"?><xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><Contenu xmlns="urn:asip-sante:ci-sis">${sous}</Contenu></xsl:stylesheet>`
    await ecrire('n1.xml', juste)
    await ecrire('auto.xml', enveloppe)
    expect(await valider(path.join(dossier, 'n1.xml'))).toBe(0)
    expect(await valider(path.join(dossier, 'auto.xml'))).toBe(0)
    expect(ecran()).toContain('auto-présentable')
  })
})

describe('une archive et ses métadonnées', () => {
  test('sont jugées, documents compris', async () => {
    const archive = await zipper(fichiersJustes({ size: '1' }))
    expect(await valider(await ecrire('envoi', archive))).toBe(1)
    expect(ecran()).toContain('archive IHE_XDM, 1 document')
    expect(ecran()).toContain(`${DOSSIER}/DOC0001.XML, document clinique CDA R2`)
    expect(regles()).toEqual(expect.arrayContaining(['xdm.taille', 'cda.structure.cardinalite']))
    expect(ecran()).toContain('schéma XML d’ebRIM 3.0')
  })

  test('un ZIP d’autre chose a sa raison', async () => {
    expect(await valider(await ecrire('a.zip', await zipper({ a: 'b' } satisfies Fichiers)))).toBe(
      1,
    )
    expect(regles()).toEqual(['xdm.metadonnees-absentes'])
  })

  test('METADATA.XML seul dit ce qu’il n’a pas pu comparer', async () => {
    expect(await valider(await ecrire('m.xml', ecrireMetadonnees('')))).toBe(0)
    expect(ecran()).toContain('lot de 1 document')
    expect(ecran()).toContain('Les documents ne sont pas là')
    const fausses = ecrireMetadonnees('', { retouches: [['fr-FR', 'fr']] })
    expect(await valider(await ecrire('f.xml', fausses), '--json')).toBe(1)
    const rendu = JSON.parse(lignes.slice(lignes.findIndex((l) => l.startsWith('{'))).join('\n'))
    expect(rendu).toMatchObject({ conforme: false, croisees: [] })
  })
})
