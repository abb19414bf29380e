import { randomUUID } from 'node:crypto'
import type { DemandeVerification } from '../lecture/faits.ts'

export interface LigneLot {
  reference: string
  demande: DemandeVerification
}

export interface Lot {
  numero: string
  /** La structure ou le professionnel qui l'a déposé : lui seul le collecte [C]. */
  proprietaire: string
  lignes: readonly LigneLot[]
  /** Heure du banc à partir de laquelle il se collecte. */
  disponibleLe: Date
  collecte: boolean
}

export interface Lots {
  deposer(lot: Omit<Lot, 'numero' | 'collecte'>): Lot
  /** Le lot de ce numéro s'il est à ce propriétaire ; celui d'un autre est inconnu. */
  trouver(numero: string, proprietaire: string): Lot | null
  marquerCollecte(lot: Lot): void
  lister(): readonly Lot[]
  vider(): void
}

/** Au-delà, les lots les plus anciens sont oubliés : un banc qui tourne des jours reste borné. */
const LOTS_MAX = 100
const LIGNES_MAX = 40_000

/** Les lots de vérification déposés (ins.md §2, WS_INS4 et WS_INS5 ; forme du banc [C]). */
export function creerLots(): Lots {
  const lots = new Map<string, Lot>()
  const oublier = () => {
    let lignes = [...lots.values()].reduce((total, lot) => total + lot.lignes.length, 0)
    for (const [numero, ancien] of lots) {
      if (lots.size <= LOTS_MAX && lignes <= LIGNES_MAX) return
      lots.delete(numero)
      lignes -= ancien.lignes.length
    }
  }
  return {
    deposer(donnees) {
      const lot: Lot = { ...donnees, numero: randomUUID(), collecte: false }
      lots.set(lot.numero, lot)
      oublier()
      return lot
    },
    trouver(numero, proprietaire) {
      const lot = lots.get(numero)
      return lot?.proprietaire === proprietaire ? lot : null
    },
    marquerCollecte(lot) {
      // Les lignes ne serviront plus : la mémoire ne garde que le fait.
      if (lots.has(lot.numero)) lots.set(lot.numero, { ...lot, lignes: [], collecte: true })
    },
    lister: () => [...lots.values()],
    vider: () => lots.clear(),
  }
}
