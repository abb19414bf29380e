import { ZipFile } from 'yazl'
import type { Mutations } from '../../mutations/interrupteur.ts'
import { composerCda } from '../cda/composer.ts'
import type { Contenu } from '../contenu.ts'
import { index, lisezmoi } from './accompagnement.ts'
import { composerMetadonnees } from './metadonnees.ts'

/** Noms ISO 9660 de niveau 1, en capitales (dmp.md §12 [V]). */
const DOSSIER = 'IHE_XDM/SUBSET01'
const FICHIER = 'DOC0001.XML'
const CHEMINS = ['INDEX.HTM', 'README.TXT', `${DOSSIER}/METADATA.XML`, `${DOSSIER}/${FICHIER}`]

export interface Export {
  contenu: Contenu
  pdf: Uint8Array
  lot: string
  le: Date
}

/** IHE_XDM.ZIP : le CDA, ses métadonnées, et de quoi s'y retrouver. */
export async function composerArchive(
  { contenu, pdf, lot, le }: Export,
  mutations: Mutations,
): Promise<Buffer> {
  const cda = Buffer.from(composerCda(contenu, pdf, mutations))
  const envoi = { contenu, fichier: FICHIER, cda, lot, le: le.toISOString() }
  const contenus: [string, Buffer][] = [
    ['INDEX.HTM', Buffer.from(index(contenu, `${DOSSIER}/${FICHIER}`))],
    ['README.TXT', Buffer.from(lisezmoi(contenu, CHEMINS))],
    [`${DOSSIER}/METADATA.XML`, Buffer.from(composerMetadonnees(envoi, mutations))],
    [`${DOSSIER}/${FICHIER}`, cda],
  ]
  const zip = new ZipFile()
  for (const [chemin, octets] of contenus) zip.addBuffer(octets, chemin, { mtime: le })
  zip.end()
  const morceaux: Buffer[] = []
  for await (const morceau of zip.outputStream) morceaux.push(Buffer.from(morceau))
  return Buffer.concat(morceaux)
}
