import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'

/** Ce qu'une archive reçue peut prendre de mémoire avant d'être refusée (mssante.md §11 [C]). */
export interface LimitesZip {
  entrees: number
  /** Octets une fois décompressés, toutes entrées ensemble. */
  tailleTotale: number
  /** Octets décompressés par octet compressé. */
  rapport: number
}

export const LIMITES_ZIP: LimitesZip = {
  entrees: 200,
  tailleTotale: 100 * 1024 * 1024,
  rapport: 100,
}

/** Sous cette taille, un fort rapport de compression n'est que du texte répété. */
const PETIT = 64 * 1024

/** Les fichiers d'une archive, par chemin tel qu'écrit ; les dossiers n'en sont pas. */
export type FichiersZip = ReadonlyMap<string, Uint8Array>

export type LectureZip = { lu: true; fichiers: FichiersZip } | { lu: false; refus: string }

/** Le genre de fichier d'Unix, dans les seize bits hauts des attributs. */
const estLien = ({ externalFileAttributes }: Entry): boolean =>
  ((externalFileAttributes >>> 16) & 0o170000) === 0o120000

/** Ce que yauzl refuse de lui-même, dit en français. */
const REFUS: readonly (readonly [RegExp, string])[] = [
  [
    /^(invalid relative path|absolute path|invalid characters in fileName)/,
    'un chemin sort de l’archive ou est absolu',
  ],
  [
    /^(too many bytes|not enough bytes|compressed\/uncompressed size)/,
    'une entrée ment sur sa taille',
  ],
]

/** Pourquoi cette entrée ne se lit pas ; yauzl refuse déjà chemins absolus, `..` et `\`. */
function refuserEntree(entree: Entry, vus: ReadonlyMap<string, unknown>, limites: LimitesZip) {
  if (entree.isEncrypted()) return `« ${entree.fileName} » est chiffré`
  if (vus.has(entree.fileName)) return `« ${entree.fileName} » est écrit deux fois`
  if (estLien(entree)) return `« ${entree.fileName} » est un lien symbolique`
  const { compressedSize: comprimee, uncompressedSize: taille } = entree
  if (taille > PETIT && taille > comprimee * limites.rapport)
    return `« ${entree.fileName} » est comprimé plus de ${limites.rapport} fois`
  return null
}

async function lireEntree(zip: ZipFile, entree: Entry): Promise<Uint8Array> {
  // yauzl s'arrête quand une entrée rend plus d'octets qu'elle n'en annonce.
  const flux = await zip.openReadStreamPromise(entree)
  const morceaux: Buffer[] = []
  for await (const morceau of flux) morceaux.push(Buffer.from(morceau))
  return new Uint8Array(Buffer.concat(morceaux))
}

async function lireEntrees(zip: ZipFile, limites: LimitesZip): Promise<LectureZip> {
  if (zip.entryCount > limites.entrees)
    return { lu: false, refus: `${zip.entryCount} entrées, ${limites.entrees} au plus` }
  const fichiers = new Map<string, Uint8Array>()
  let total = 0
  for await (const entree of zip.eachEntry()) {
    if (entree.fileName.endsWith('/')) continue
    const refus = refuserEntree(entree, fichiers, limites)
    if (refus) return { lu: false, refus }
    total += entree.uncompressedSize
    if (total > limites.tailleTotale)
      return { lu: false, refus: `plus de ${limites.tailleTotale} octets décompressés` }
    fichiers.set(entree.fileName, await lireEntree(zip, entree))
  }
  return { lu: true, fichiers }
}

/**
 * Lit une archive ZIP hostile en mémoire, sans rien écrire : nombre d'entrées, taille, rapport de
 * compression, chemins et doublons sont bornés. Ne lève pas : `refus` dit pourquoi, en français.
 */
export async function lireZip(
  octets: Uint8Array,
  limites: LimitesZip = LIMITES_ZIP,
): Promise<LectureZip> {
  try {
    const zip = await fromBufferPromise(Buffer.from(octets), {
      lazyEntries: true,
      validateEntrySizes: true,
    })
    return await lireEntrees(zip, limites)
  } catch (erreur) {
    const detail = erreur instanceof Error ? erreur.message : String(erreur)
    const refus = REFUS.find(([motif]) => motif.test(detail))?.[1] ?? detail
    return { lu: false, refus: `archive ZIP illisible (${refus})` }
  }
}
