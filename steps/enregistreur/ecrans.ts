import type { FichierPris } from '../../reports/campagne/types.ts'

export interface Ecran {
  capture: FichierPris
  legende: string
  date: string
}

/**
 * Les écrans d'une preuve, du plus ancien au plus récent : un écran inchangé d'une étape à l'autre
 * n'est montré qu'une fois, sous les légendes réunies.
 */
export function reunirEcrans(ecrans: readonly Ecran[]): Ecran[] {
  const reunis: Ecran[] = []
  for (const ecran of ecrans) {
    const precedent = reunis.at(-1)
    if (precedent?.capture.sha256 !== ecran.capture.sha256) {
      reunis.push({ ...ecran })
      continue
    }
    precedent.legende = `${precedent.legende} ; ${ecran.legende}`
  }
  return reunis
}
