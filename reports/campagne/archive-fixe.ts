import { createWriteStream } from 'node:fs'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'

/** Aucun changement d'heure légale ne tombe à midi. */
const MIDI = 12

/**
 * L'heure que yazl écrira, la même en tout fuseau : le format ZIP date en heure locale, celle-ci est donc
 * composée en heure locale, à partir du jour de la campagne.
 */
export function dateArchive(iso: string): Date {
  const [annee = 1980, mois = 1, jour = 1] = iso.slice(0, 10).split('-').map(Number)
  return new Date(annee, mois - 1, jour, MIDI)
}

export type Entree = { nom: string } & ({ octets: Uint8Array } | { fichier: string })

/** Rien qui change d'un jour ou d'une machine à l'autre : ni heure, ni droits, ni champ UTC. */
const OPTIONS = { mode: 0o100644, forceDosTimestamp: true } as const

interface Reglage {
  /** Jour de la campagne. */
  iso: string
  compress: boolean
}

function remplir(zip: ZipFile, entrees: readonly Entree[], { iso, compress }: Reglage): void {
  const options = { ...OPTIONS, compress, mtime: dateArchive(iso) }
  for (const entree of entrees) {
    if ('octets' in entree) zip.addBuffer(Buffer.from(entree.octets), entree.nom, options)
    else zip.addFile(entree.fichier, entree.nom, options)
  }
  zip.end()
}

/** Une archive ZIP en mémoire : mêmes entrées, même date, mêmes octets. */
export async function archiver(entrees: readonly Entree[], iso: string): Promise<Buffer> {
  const zip = new ZipFile()
  remplir(zip, entrees, { iso, compress: true })
  const morceaux: Buffer[] = []
  for await (const morceau of zip.outputStream) morceaux.push(Buffer.from(morceau))
  return Buffer.concat(morceaux)
}

/**
 * La même, écrite au fil de l'eau et sans compression : une vidéo ne passe pas en mémoire, et les images
 * n'y gagneraient rien.
 */
export async function archiverDans(
  cible: string,
  dossier: string,
  { chemins, iso }: { chemins: readonly string[]; iso: string },
): Promise<void> {
  const zip = new ZipFile()
  const sortie = zip.outputStream as Readable
  // yazl dit ses erreurs de lecture sur l'archive, jamais sur son flux.
  zip.on('error', (erreur: Error) => sortie.destroy(erreur))
  remplir(
    zip,
    chemins.map((nom) => ({ nom, fichier: path.join(dossier, nom) })),
    { iso, compress: false },
  )
  await pipeline(sortie, createWriteStream(cible))
}
