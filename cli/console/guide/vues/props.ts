import type { ChampFormulaire } from '../../../../steps/pilotes/guide/formulaire/types.ts'
import type { PieceGardee, Valeurs } from '../seance/etat-seance.ts'

/** Ce dont chaque champ d'une étape a besoin pour se montrer. */
export interface PropsChampGuide<C extends ChampFormulaire = ChampFormulaire> {
  nom: string
  champ: C
  /** Ce qui est déjà tapé, par nom de champ de saisie. */
  valeurs: Valeurs
  erreur: string | null
  piece(id: string): PieceGardee | null
}

/** L'identifiant d'un champ de saisie : le nom d'un champ d'étape ne heurte pas ceux de la page. */
export const idChamp = (nom: string): string => `champ-${nom}`
