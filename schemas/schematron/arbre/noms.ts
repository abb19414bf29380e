/** Numérote les noms : comparer deux nombres coûte moins que deux paires de textes. */
export interface Noms {
  cle(espace: string, nom: string): number
}

/** Une table de noms vide ; celle d'un moteur sert à ses règles et à tous les documents qu'il lit. */
export function creerNoms(): Noms {
  const espaces = new Map<string, Map<string, number>>()
  let suivant = 0
  return {
    cle(espace, nom) {
      let noms = espaces.get(espace)
      if (noms === undefined) {
        noms = new Map()
        espaces.set(espace, noms)
      }
      let cle = noms.get(nom)
      if (cle === undefined) {
        cle = suivant
        suivant += 1
        noms.set(nom, cle)
      }
      return cle
    },
  }
}
