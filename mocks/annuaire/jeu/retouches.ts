import type { BoiteAnnuaire } from './types.ts'

/** Une boîte changée par le banc : `remplace` seule la retire, `boite` seule l'ajoute. */
export interface Retouche {
  /** RPPS d'une personne, ou identifiant national d'une structure. */
  cible: string
  remplace: string | null
  boite: BoiteAnnuaire | null
  date: Date
}

/** Les boîtes d'une cible après retouches, et la date de la dernière ; `null` sans retouche. */
export function appliquerRetouches(
  retouches: readonly Retouche[],
  cible: string,
  depart: readonly BoiteAnnuaire[],
): { boites: readonly BoiteAnnuaire[]; misAJour: Date | null } {
  let boites = depart
  let misAJour: Date | null = null
  for (const { cible: visee, remplace, boite, date } of retouches) {
    if (visee !== cible) continue
    const gardees = boites.filter(({ adresse }) => adresse !== remplace)
    boites = boite ? [...gardees, boite] : gardees
    misAJour = date
  }
  return { boites, misAJour }
}
