import { ZipFile } from 'yazl'
import { xml } from '../../xml/gabarit.ts'
import { EXPEDITEURS } from '../expediteurs.ts'
import type { DemandeDocument, DocumentCompose } from '../types.ts'
import { type DocumentDeLArchive, ecrireMetadonnees } from './metadonnees.ts'

/** Un document composé, avec la demande dont il vient. */
export interface Composition {
  demande: DemandeDocument
  document: DocumentCompose
}

const LOT = 'IHE_XDM/SUBSET01'

function ranger({ demande, document }: Composition, rang: number): DocumentDeLArchive {
  const numero = String(rang + 1).padStart(5, '0')
  const { id, cda, pdf } = document
  return cda
    ? { demande, id, octets: cda, mimeType: 'text/xml', fichier: `DOC${numero}.XML` }
    : { demande, id, octets: pdf, mimeType: 'application/pdf', fichier: `DOC${numero}.PDF` }
}

function ecrireIndex(documents: readonly DocumentDeLArchive[], emetteur: string): string {
  const liens = documents.map(
    ({ demande, fichier }) => xml`<li><a href="${LOT}/${fichier}">${demande.titre}</a></li>`,
  )
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr"><head><title>Archive IHE XDM</title></head>
<body><p>Émetteur : ${emetteur}</p><p><a href="README.TXT">README.TXT</a></p><ul>${liens}</ul></body></html>
`.xml
}

const ecrireLisezMoi = (documents: readonly DocumentDeLArchive[], emetteur: string): string =>
  [
    'Emetteur',
    `  Organisme : ${emetteur}`,
    '',
    'Instructions',
    '  Ouvrir cette archive avec un logiciel de professionnel de sante.',
    '  Documents fictifs du banc de conformite.',
    '',
    'Arborescence',
    '  INDEX.HTM',
    '  README.TXT',
    `  ${LOT}/METADATA.XML`,
    ...documents.map(({ fichier }) => `  ${LOT}/${fichier}`),
    '',
  ].join('\r\n')

/** IHE_XDM.ZIP d'un expéditeur : un lot, un ou plusieurs documents (mssante.md §11, dmp.md §12). */
export async function composerArchive(
  compositions: readonly [Composition, ...Composition[]],
): Promise<Buffer> {
  const [premiere, ...autres] = compositions
  const documents: [DocumentDeLArchive, ...DocumentDeLArchive[]] = [
    ranger(premiere, 0),
    ...autres.map((composition, rang) => ranger(composition, rang + 1)),
  ]
  const emetteur = EXPEDITEURS[premiere.demande.expediteur].structure.nom
  const zip = new ZipFile()
  zip.addBuffer(Buffer.from(ecrireIndex(documents, emetteur)), 'INDEX.HTM')
  zip.addBuffer(Buffer.from(ecrireLisezMoi(documents, emetteur)), 'README.TXT')
  zip.addBuffer(Buffer.from(ecrireMetadonnees(documents)), `${LOT}/METADATA.XML`)
  for (const { octets, fichier } of documents) zip.addBuffer(octets, `${LOT}/${fichier}`)
  zip.end()
  const morceaux: Buffer[] = []
  for await (const morceau of zip.outputStream) morceaux.push(Buffer.from(morceau))
  return Buffer.concat(morceaux)
}
