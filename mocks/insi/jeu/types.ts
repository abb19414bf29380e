import type { Identite } from '../identite.ts'

/** Ce qui ne va pas dans un fichier d'identités, et où. */
export interface DefautJeu {
  /** Ligne du fichier, à partir de 1. */
  ligne: number
  /** Rang de la colonne d'un CSV, position dans la ligne d'un JSON ; `null` pour toute la ligne. */
  colonne: number | null
  /** Nom de la colonne ou du champ, tel qu'il est écrit ; `null` pour toute la ligne. */
  champ: string | null
  /** Ce qui ne va pas, comme suite de « Le champ X … ». */
  raison: string
}

/** Un fichier lu : les bonnes lignes, toutes les fautes, et ce qu'il faut savoir de la lecture. */
export interface JeuLu {
  identites: readonly Identite[]
  defauts: readonly DefautJeu[]
  avertissements: readonly string[]
}

/** Une ligne transcrite, avant la validation commune aux deux formats. */
export interface LigneJeu {
  ligne: number
  valeur: unknown
  /** Où montrer le défaut d'un champ de l'identité, `matricule.cle` par exemple. */
  lieu(chemin: readonly PropertyKey[]): Pick<DefautJeu, 'ligne' | 'colonne' | 'champ'>
  /** Défauts déjà relevés en transcrivant. */
  defauts: readonly DefautJeu[]
}
