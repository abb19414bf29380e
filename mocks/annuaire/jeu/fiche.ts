import type { StructureDonnee } from './structures.ts'
import type { BoiteAnnuaire, Professionnel, SavoirFaire } from './types.ts'

/** Une activité avant que le jour et l'identifiant FHIR ne la complètent. */
export interface ActiviteDonnee {
  structure: StructureDonnee
  mode: 'L' | 'S' | 'B'
  boites: readonly BoiteAnnuaire[]
}

/** Une personne telle que le jeu la décrit un jour donné. */
export interface Fiche extends Omit<Professionnel, 'id' | 'activites' | 'misAJour' | 'categorie'> {
  activites: readonly ActiviteDonnee[]
  /** Vrai quand le second jour a changé quelque chose. */
  change: boolean
}

/** Le savoir-faire d'un médecin ; `null` pour qui n'en a pas. */
export const specialite = (code: string | null | undefined): SavoirFaire | null =>
  code ? { type: 'S', code } : null

/** Une activité sans boîte propre. */
export const activite = (
  structure: StructureDonnee,
  mode: ActiviteDonnee['mode'],
  boites: readonly BoiteAnnuaire[] = [],
): ActiviteDonnee => ({ structure, mode, boites })
