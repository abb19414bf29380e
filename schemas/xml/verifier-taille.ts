import type { Anomalie } from '../anomalie.ts'

/** Refuse un document plus grand que la limite, en octets (dossier « entrées hostiles » [C]). */
export function verifierTaille(octets: Uint8Array, tailleMax: number): Anomalie | null {
  if (octets.byteLength <= tailleMax) return null
  return {
    regle: 'xml.taille',
    source: 'banc, limite de 10 Mio',
    marque: 'C',
    message: `Document de ${octets.byteLength} octets, la limite est de ${tailleMax}.`,
    ligne: 0,
  }
}
