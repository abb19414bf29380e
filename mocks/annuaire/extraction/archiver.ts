import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { horodatage } from '../jeu/dates.ts'
import type { Jeu } from '../jeu/index.ts'
import type { AlterationDuTexte } from './alterer.ts'
import { ecrireOctets } from './ecrire.ts'
import type { FichierExtrait } from './fichier.ts'

/**
 * L'archive d'une extraction, compressée à mesure qu'elle part. Deux écritures du même jeu donnent les
 * mêmes octets : la première sert à annoncer la taille (Content-Length, annuaire.md §2.1 [V]).
 */
export function archiver(
  fichiers: readonly FichierExtrait[],
  jeu: Jeu,
  { date, alteration }: { date: Date; alteration: AlterationDuTexte | null },
): Readable {
  const zip = new ZipFile()
  for (const [rang, fichier] of fichiers.entries()) {
    // Le premier fichier est celui que le logiciel lit : lui seul porte la panne.
    const altere = rang === 0 ? alteration : null
    zip.addReadStreamLazy(
      `${fichier.radical}_${horodatage(date)}.txt`,
      { mtime: date, mode: 0o100644 },
      (rappel) => rappel(null, Readable.from(ecrireOctets(fichier, jeu, altere))),
    )
  }
  zip.end()
  return zip.outputStream as Readable
}

/** Octets d'une archive, comptés sans les garder. */
export async function mesurer(archive: Readable): Promise<number> {
  let octets = 0
  for await (const morceau of archive) octets += (morceau as Buffer).length
  return octets
}
