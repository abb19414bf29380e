/** Garde les dernières valeurs lues ; une empreinte changée fait relire. */
export interface Memoire<T> {
  lire(cle: string, empreinte: string, calculer: () => T): T
}

export function creerMemoire<T>(taille: number): Memoire<T> {
  const gardees = new Map<string, { empreinte: string; valeur: T }>()
  return {
    lire(cle, empreinte, calculer) {
      const gardee = gardees.get(cle)
      const valeur = gardee?.empreinte === empreinte ? gardee.valeur : calculer()
      // Remise en fin : la première de la carte est la moins récemment lue.
      gardees.delete(cle)
      gardees.set(cle, { empreinte, valeur })
      const [ancienne] = gardees.keys()
      if (gardees.size > taille && ancienne !== undefined) gardees.delete(ancienne)
      return valeur
    },
  }
}
