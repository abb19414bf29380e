import { creerPannes, type Pannes } from '../pannes.ts'
import { type Depot, ouvrirDepot } from './depot/index.ts'
import type { PanneDmp } from './pannes.ts'
import { type ReglagesDmp, SCHEMA_REGLAGES_DMP } from './reglages.ts'

/** Identifiants d'assertion retenus ; au-delà, les plus anciens sont oubliés, par moitié. */
const ASSERTIONS_MEMORISEES = 20_000

export interface EtatDmp {
  /** Ouvert, et rempli des dossiers de départ, à la première demande. */
  depot(): Depot
  reglages: ReglagesDmp
  pannes: Pannes<PanneDmp>
  /** Retient l'identifiant d'un VIHF ; vrai quand il avait déjà servi. */
  dejaVu(id: string): boolean
  reinitialiser(): void
  fermer(): void
}

/** L'état du DMP simulé ; `semer` remplit un dépôt neuf. */
export function creerEtatDmp(
  semer: (depot: Depot) => void,
  reglages: Partial<ReglagesDmp> = {},
): EtatDmp {
  const depart = SCHEMA_REGLAGES_DMP.parse(reglages)
  let depot: Depot | null = null
  let recents = new Set<string>()
  let anciens = new Set<string>()
  const ouvrir = (): Depot => {
    if (depot) return depot
    const neuf = ouvrirDepot()
    neuf.transaction(() => semer(neuf))
    depot = neuf
    return neuf
  }
  const etat: EtatDmp = {
    depot: ouvrir,
    reglages: depart,
    pannes: creerPannes<PanneDmp>(),
    dejaVu(id) {
      if (recents.has(id) || anciens.has(id)) return true
      if (recents.size >= ASSERTIONS_MEMORISEES / 2) {
        anciens = recents
        recents = new Set()
      }
      recents.add(id)
      return false
    },
    reinitialiser() {
      etat.reglages = depart
      etat.pannes.vider()
      recents = new Set()
      anciens = new Set()
      etat.fermer()
    },
    fermer() {
      depot?.fermer()
      depot = null
    },
  }
  return etat
}
