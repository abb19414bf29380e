import { randomBytes } from 'node:crypto'
import type { Horloge } from '../../contrat.ts'
import { REFUS } from './erreur.ts'
import type { Inclusions } from './recherche/inclure.ts'
import type { Requete } from './recherche/lire-requete.ts'
import type { TypeRessource } from './ressources/types.ts'

/** Une recherche faite : ce qu'elle a trouvé, à servir page par page. */
export interface Recherche {
  type: TypeRessource
  requete: Requete
  inclusions: Inclusions
  ids: readonly string[]
  total: number | null
}

export interface Pages {
  /** Garde la suite d'une recherche et rend son identifiant opaque. */
  garder(recherche: Recherche, decalage: number): string
  /** Lève ErreurFhir (410) pour une page inconnue ou périmée. */
  lire(id: string): { recherche: Recherche; decalage: number }
  vider(): void
}

/** Au-delà, la plus ancienne s'oublie : une page oubliée est périmée. */
const PAGES_MAX = 300

/** Les pages en attente, à l'horloge du banc (annuaire.md §8 [C] : dix minutes). */
export function creerPages(horloge: Horloge, dureeSecondes: () => number): Pages {
  const pages = new Map<string, { recherche: Recherche; decalage: number; expire: number }>()
  return {
    garder(recherche, decalage) {
      const id = randomBytes(9).toString('base64url')
      const expire = horloge.maintenant().getTime() + dureeSecondes() * 1_000
      pages.set(id, { recherche, decalage, expire })
      const [ancienne] = pages.keys()
      if (pages.size > PAGES_MAX && ancienne !== undefined) pages.delete(ancienne)
      return id
    },
    lire(id) {
      const page = pages.get(id)
      if (!page || horloge.maintenant().getTime() >= page.expire)
        throw REFUS.page('Search ID does not exist or has expired')
      return page
    },
    vider: () => pages.clear(),
  }
}
