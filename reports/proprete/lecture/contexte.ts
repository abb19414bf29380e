import type { Morceau } from '../types.ts'
import { LIMITES_LECTURE } from './limites.ts'
import type { LecteurPdf } from './lire-pdf.ts'

/** Une feuille de classeur, cellule par cellule. */
export interface FeuilleLue {
  nom: string
  rangees: readonly (readonly (string | null)[])[]
}

/** Lit un classeur ; `null` quand il ne se lit pas comme tel : il reste une archive de textes. */
export type LecteurClasseur = (octets: Buffer) => Promise<readonly FeuilleLue[] | null>

/** Où l’on est dans un fichier. */
export interface Place {
  membre: string | null
  profondeur: number
}

/** Ce qu’un fichier peut encore déplier. */
export interface Budget {
  /** Vrai quand ces octets peuvent être dépliés ; ils sont alors tenus jusqu’à `rendre`. */
  prendre(octets: number): boolean
  rendre(octets: number): void
}

export interface Contexte {
  pdf: LecteurPdf
  classeur: LecteurClasseur | null
  budget: Budget
  /** Déplie un morceau trouvé dans un autre. */
  deplier(octets: Buffer, place: Place): AsyncGenerator<Morceau>
}

/** Le budget d’un fichier : le total déplié, ce qui est tenu à la fois, le nombre de morceaux. */
export function ouvrirBudget(): Budget {
  let total = 0
  let tenus = 0
  let morceaux = 0
  return {
    prendre(octets) {
      morceaux += 1
      if (morceaux > LIMITES_LECTURE.morceaux) return false
      if (total + octets > LIMITES_LECTURE.depliesEnTout) return false
      if (tenus + octets > LIMITES_LECTURE.tenus) return false
      total += octets
      tenus += octets
      return true
    },
    rendre(octets) {
      tenus -= octets
    },
  }
}

/** Le nom de ce qui est dans ce qui est déjà nommé. */
export const sous = ({ membre, profondeur }: Place, nom: string): Place => ({
  membre: membre === null ? nom : `${membre} › ${nom}`,
  profondeur: profondeur + 1,
})

/** Ce qui n’a pas été lu, à sa place. */
export const nonLu = (
  membre: string | null,
  fait: Omit<Extract<Morceau, { genre: 'fait' }>['fait'] & { genre: 'non-lu' }, 'genre'>,
): Morceau => ({
  genre: 'fait',
  membre,
  lieu: membre === null ? 'fichier entier' : 'pièce entière',
  fait: { genre: 'non-lu', ...fait },
})
