import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'

/** Ce qu'une archive reçue peut prendre de mémoire avant d'être refusée (mssante.md §11 [C]). */
export interface LimitesZip {
  entrees: number
  /** Octets une fois décompressés, toutes entrées ensemble. */
  tailleTotale: number
  /** Octets décompressés par octet compressé. */
  rapport: number
  /** Octets d'une entrée une fois décompressée : plus grosse, elle est sautée ; sans limite propre à défaut. */
  tailleEntree?: number
}

/**
 * Une entrée d'archive : ses octets, ou pourquoi elle ne se lit pas. `nom` nul : c'est l'archive qui s'arrête là.
 * Une entrée chiffrée n'empêche pas de lire les suivantes.
 */
export type EntreeZip =
  | { lue: true; nom: string; octets: Uint8Array }
  | { lue: false; nom: string | null; chiffree: boolean; refus: string }

/** Sous cette taille, un fort rapport de compression n'est que du texte répété. */
const PETIT = 64 * 1024
const MIO = 1024 * 1024

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
function refuserEntree(entree: Entry, vus: ReadonlySet<string>, limites: LimitesZip) {
  if (entree.isEncrypted()) return `« ${entree.fileName} » est chiffré`
  if (vus.has(entree.fileName)) return `« ${entree.fileName} » est écrit deux fois`
  if (estLien(entree)) return `« ${entree.fileName} » est un lien symbolique`
  const { compressedSize: comprimee, uncompressedSize: taille } = entree
  if (taille > PETIT && taille > comprimee * limites.rapport)
    return `« ${entree.fileName} » est comprimé plus de ${limites.rapport} fois`
  if (taille > (limites.tailleEntree ?? Number.POSITIVE_INFINITY))
    return `« ${entree.fileName} » dépasse ${Math.round((limites.tailleEntree ?? 0) / MIO)} Mio`
  return null
}

async function lireEntree(zip: ZipFile, entree: Entry): Promise<Uint8Array> {
  // yauzl s'arrête quand une entrée rend plus d'octets qu'elle n'en annonce.
  const flux = await zip.openReadStreamPromise(entree)
  const morceaux: Buffer[] = []
  for await (const morceau of flux) morceaux.push(Buffer.from(morceau))
  return new Uint8Array(Buffer.concat(morceaux))
}

const arreter = (refus: string): EntreeZip => ({ lue: false, nom: null, chiffree: false, refus })

async function* parcourir(octets: Uint8Array, limites: LimitesZip): AsyncGenerator<EntreeZip> {
  const zip = await fromBufferPromise(
    Buffer.from(octets.buffer, octets.byteOffset, octets.length),
    {
      lazyEntries: true,
      validateEntrySizes: true,
    },
  )
  if (zip.entryCount > limites.entrees) {
    yield arreter(`${zip.entryCount} entrées, ${limites.entrees} au plus`)
    return
  }
  const vus = new Set<string>()
  let total = 0
  for await (const entree of zip.eachEntry()) {
    const nom = entree.fileName
    if (nom.endsWith('/')) continue
    const refus = refuserEntree(entree, vus, limites)
    vus.add(nom)
    if (refus !== null) {
      yield { lue: false, nom, chiffree: entree.isEncrypted(), refus }
      continue
    }
    total += entree.uncompressedSize
    if (total > limites.tailleTotale) {
      yield arreter(`plus de ${limites.tailleTotale} octets décompressés`)
      return
    }
    yield { lue: true, nom, octets: await lireEntree(zip, entree) }
  }
}

/**
 * Lit une archive ZIP hostile entrée par entrée, sans rien écrire : nombre d'entrées, taille, rapport de
 * compression, chemins et doublons sont bornés. Ne lève pas : `refus` dit pourquoi, en français.
 */
export async function* parcourirZip(
  octets: Uint8Array,
  limites: LimitesZip,
): AsyncGenerator<EntreeZip> {
  try {
    yield* parcourir(octets, limites)
  } catch (erreur) {
    const detail = erreur instanceof Error ? erreur.message : String(erreur)
    const refus = REFUS.find(([motif]) => motif.test(detail))?.[1] ?? detail
    yield arreter(`archive ZIP illisible (${refus})`)
  }
}
