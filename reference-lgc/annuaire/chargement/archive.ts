import type { Readable } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { estIncident } from '../../serveur/incident.ts'
import { echec } from './echec.ts'

/** Le plus gros fichier réel fait 765 Mo (annuaire.md §2.1 [V]). */
const DECOMPRESSE_MAX = 3 * 1024 ** 3
/** Du texte à colonnes se comprime de dix à cinquante fois ; au-delà, c'est une bombe. */
const RATIO_MAX = 200
const RATIO_DES = 16 * 1024 ** 2
const ENTREES_MAX = 20

/** Ouvre l'entrée cherchée en flux : rien ne s'écrit sur le disque, aucun nom ne sert de chemin. */
export async function lireEntree<T>(
  fichier: string,
  debut: string,
  lire: (flux: Readable, octets: number) => Promise<T>,
): Promise<T> {
  const zip = await ouvrir(fichier)
  try {
    const entree = await trouver(zip, debut)
    return await lire(await zip.openReadStreamPromise(entree), entree.uncompressedSize)
  } catch (erreur) {
    if (estIncident(erreur) || (erreur as Error).name === 'AbortError') throw erreur
    throw estDuZip(erreur) ? echec('zip-abime', '', erreur) : erreur
  } finally {
    zip.close()
  }
}

/** Une panne de la base ou un défaut du logiciel n'est pas un défaut de l'archive. */
const estDuZip = (erreur: unknown): boolean => {
  const { code = '', stack = '' } = erreur as NodeJS.ErrnoException
  return code.startsWith('Z_') || /yauzl|zlib/.test(stack)
}

async function ouvrir(fichier: string): Promise<ZipFile> {
  try {
    return await openPromise(fichier, { lazyEntries: true, autoClose: false })
  } catch (cause) {
    throw echec('pas-un-zip', '', cause)
  }
}

const lettres = (nom: string): string => nom.toLowerCase().replace(/[^a-z]/g, '')

async function trouver(zip: ZipFile, debut: string): Promise<Entry> {
  if (zip.entryCount > ENTREES_MAX)
    throw echec('zip-suspect', ` Elle annonce ${zip.entryCount} fichiers.`)
  for await (const entree of entrees(zip)) {
    if (!lettres(entree.fileName).startsWith(lettres(debut))) continue
    if (entree.isEncrypted()) throw echec('zip-suspect', ' Elle est chiffrée.')
    const { uncompressedSize: taille, compressedSize } = entree
    if (taille > DECOMPRESSE_MAX || (taille > RATIO_DES && taille > compressedSize * RATIO_MAX))
      throw echec('zip-suspect', ' Décompressée, elle serait démesurée.')
    return entree
  }
  throw echec('fichier-absent', ` Son nom commence par « ${debut} ».`)
}

/** yauzl refuse de lui-même un chemin absolu ou qui remonte. */
async function* entrees(zip: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry()
  } catch (cause) {
    throw echec('zip-suspect', '', cause)
  }
}
