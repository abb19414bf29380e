import type { Readable } from 'node:stream'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { BORNES, enMo } from './bornes.ts'
import { Illisible } from './illisible.ts'

export interface FichierLu {
  /** Chemin dans l'archive, barres obliques. */
  chemin: string
  octets: Uint8Array
}

const refuser = (raison: string): never => {
  throw new Illisible(raison, { aJeter: true })
}

/** Décompresse en mémoire, jamais sur disque ; au premier danger l'archive entière est refusée. */
export async function lireZip(octets: Uint8Array): Promise<FichierLu[]> {
  if (octets.length > BORNES.taille) refuser(`L'archive dépasse ${enMo(BORNES.taille)}.`)
  const zip = await ouvrir(octets)
  try {
    if (zip.entryCount > BORNES.entrees)
      refuser(
        `L'archive annonce ${zip.entryCount} fichiers ; ${BORNES.entrees} au plus sont admis.`,
      )
    return await extraire(zip)
  } catch (erreur) {
    if (erreur instanceof Illisible) throw erreur
    throw new Illisible("L'archive est abîmée ou forgée : rien n'en est lu.", { aJeter: true })
  } finally {
    zip.close()
  }
}

async function ouvrir(octets: Uint8Array): Promise<ZipFile> {
  try {
    return await fromBufferPromise(Buffer.from(octets), { lazyEntries: true, autoClose: false })
  } catch {
    throw new Illisible("Le fichier n'est pas une archive ZIP lisible.")
  }
}

async function extraire(zip: ZipFile): Promise<FichierLu[]> {
  const fichiers: FichierLu[] = []
  const vus = new Set<string>()
  let total = 0
  for await (const entree of zip.eachEntry()) {
    const chemin = cheminSur(entree)
    const cle = chemin.toLowerCase()
    if (vus.has(cle)) refuser(`L'archive contient deux fois « ${chemin} ».`)
    vus.add(cle)
    if (chemin.endsWith('/')) continue
    controlerTaille(entree, total)
    const lus = await lireEntree(zip, entree, BORNES.decompresse - total)
    total += lus.length
    fichiers.push({ chemin, octets: lus })
  }
  return fichiers
}

/** Le type Unix « lien symbolique », dans les attributs externes. */
const estLien = (entree: Entry): boolean =>
  ((entree.externalFileAttributes >>> 16) & 0o170000) === 0o120000

function cheminSur(entree: Entry): string {
  const chemin = entree.fileName.replaceAll('\\', '/')
  if (chemin.startsWith('/') || /^[A-Za-z]:/.test(chemin) || chemin.split('/').includes('..'))
    refuser(`L'archive contient un chemin interdit : « ${chemin.slice(0, 80)} ».`)
  if (estLien(entree)) refuser(`L'archive contient un lien : « ${chemin.slice(0, 80)} ».`)
  if (entree.isEncrypted())
    refuser("L'archive est chiffrée : elle ne se lit pas sans mot de passe.")
  return chemin
}

function controlerTaille(entree: Entry, total: number): void {
  const { compressedSize, uncompressedSize } = entree
  if (total + uncompressedSize > BORNES.decompresse)
    refuser(`L'archive dépasse ${enMo(BORNES.decompresse)} une fois décompressée.`)
  if (uncompressedSize > 4096 && uncompressedSize > compressedSize * BORNES.ratio)
    refuser(`L'archive se décompresse plus de ${BORNES.ratio} fois : bombe de décompression.`)
}

/** La taille annoncée peut mentir : on compte ce qui sort. */
async function lireEntree(zip: ZipFile, entree: Entry, reste: number): Promise<Uint8Array> {
  const flux: Readable = await zip.openReadStreamPromise(entree)
  const morceaux: Buffer[] = []
  let taille = 0
  for await (const morceau of flux) {
    taille += (morceau as Buffer).length
    if (taille > reste)
      refuser(`L'archive dépasse ${enMo(BORNES.decompresse)} une fois décompressée.`)
    morceaux.push(morceau as Buffer)
  }
  return Buffer.concat(morceaux)
}
