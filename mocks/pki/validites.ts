const JOUR = 86_400_000

export interface Validite {
  debut: Date
  fin: Date
}

/** Durée de vie de l'IGC de test (igc-sante.md §5 [C]). */
export const DUREE_JOURS = 90

/** Sous ce reste, l'IGC est refaite au démarrage. */
export const RESTE_MINIMAL_JOURS = 7

/** Début antidaté d'un jour : conteneurs et machines n'ont pas la même heure (igc-sante.md §5 [V]). */
export function validiteCourante(maintenant: Date): Validite {
  return {
    debut: new Date(maintenant.getTime() - JOUR),
    fin: new Date(maintenant.getTime() + DUREE_JOURS * JOUR),
  }
}

/** Les autorités encadrent aussi le certificat expiré, pour que seule sa date soit en cause. */
export function validiteAutorite(maintenant: Date): Validite {
  return {
    debut: new Date(maintenant.getTime() - 60 * JOUR),
    fin: new Date(maintenant.getTime() + DUREE_JOURS * JOUR),
  }
}

/** Finie depuis la veille. */
export function validitePassee(maintenant: Date): Validite {
  return {
    debut: new Date(maintenant.getTime() - 30 * JOUR),
    fin: new Date(maintenant.getTime() - JOUR),
  }
}

/** Commence après la fin de vie de l'IGC : elle ne deviendra jamais valable. */
export function validiteFuture(maintenant: Date): Validite {
  return {
    debut: new Date(maintenant.getTime() + 365 * JOUR),
    fin: new Date(maintenant.getTime() + 730 * JOUR),
  }
}

/** Vrai quand il reste plus de sept jours avant `fin`. */
export function resteAssez(fin: Date, maintenant: Date): boolean {
  return fin.getTime() - maintenant.getTime() > RESTE_MINIMAL_JOURS * JOUR
}
