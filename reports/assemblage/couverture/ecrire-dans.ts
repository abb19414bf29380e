import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import type { Pdf } from '../../pdf.ts'

export interface Fichier {
  /** Laisse partir vers le disque ce qui est déjà écrit : mille captures ne tiennent pas en mémoire. */
  vider(): Promise<void>
  /** Termine le document ; rendu quand le dernier octet est sur le disque. */
  finir(): Promise<void>
}

/** Branche un document sur son fichier. Lève si le disque refuse. */
export function ecrireDans(doc: Pdf, chemin: string): Fichier {
  const flux = createWriteStream(chemin)
  const fini = finished(flux)
  // Une faute du disque est rendue par `finir`, ou par `vider` s'il vient avant.
  fini.catch(() => {})
  doc.pipe(flux)
  return {
    async vider() {
      while (flux.writableNeedDrain && flux.errored === null) await setImmediate()
      if (flux.errored !== null) throw flux.errored
    },
    async finir() {
      doc.end()
      await fini
    },
  }
}
