import type { Ecart } from './rapport.ts'

const LIGNES_CITEES = 5

/** Compte les lignes écartées par motif, et retient où sont les premières. */
export function creerEcarts() {
  const parMotif = new Map<string, Ecart>()
  return {
    noter(motif: string, ligne: number): void {
      const ecart = parMotif.get(motif) ?? { motif, nombre: 0, lignes: [] }
      ecart.nombre += 1
      if (ecart.lignes.length < LIGNES_CITEES) ecart.lignes.push(ligne)
      parMotif.set(motif, ecart)
    },
    liste: (): Ecart[] => [...parMotif.values()].sort((a, b) => b.nombre - a.nombre),
  }
}
