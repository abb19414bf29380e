/** Des objets à durée de vie, retrouvés par une clé ; les plus anciens s'effacent au-delà du maximum. */
export interface Reserve<T> {
  mettre(cle: string, valeur: T): void
  lire(cle: string): T | undefined
  oter(cle: string): void
  toutes(): readonly T[]
  vider(): void
}

/** Un client qui ouvrirait des connexions sans fin ne doit pas remplir la mémoire. */
const MAXIMUM = 5_000

/** Une réserve vide, bornée à 5 000 objets. */
export function creerReserve<T>(): Reserve<T> {
  const objets = new Map<string, T>()
  return {
    mettre(cle, valeur) {
      objets.delete(cle)
      objets.set(cle, valeur)
      const [ancienne] = objets.keys()
      if (objets.size > MAXIMUM && ancienne !== undefined) objets.delete(ancienne)
    },
    lire: (cle) => objets.get(cle),
    oter: (cle) => void objets.delete(cle),
    toutes: () => [...objets.values()],
    vider: () => objets.clear(),
  }
}
