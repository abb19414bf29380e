import type { Rubrique } from './rubriques.ts'

/** Une ligne du dossier médical ; ses valeurs suivent les champs de sa rubrique. */
export interface Entree {
  id: number
  patientId: number
  rubrique: Rubrique
  /** Dates en `AAAA`, `AAAA-MM` ou `AAAA-MM-JJ` ; une case cochée vaut « oui ». */
  valeurs: Readonly<Record<string, string>>
  creeLe: string
  auteur: string
  /** Date partielle de fin ; `null` tant que l'entrée est en cours. */
  clotureLe: string | null
  clotureMotif: string | null
  /** Change à chaque écriture et détecte les saisies croisées. */
  version: number
}

/** La valeur d'un champ, vide quand il n'est pas renseigné. */
export const valeurDe = ({ valeurs }: Pick<Entree, 'valeurs'>, nom: string): string =>
  valeurs[nom] ?? ''
