/** Nombre de lettres à changer, ajouter ou ôter pour passer d'un mot à l'autre (Levenshtein). */
export function distance(un: string, autre: string): number {
  let ligne = Array.from({ length: autre.length + 1 }, (_, rang) => rang)
  for (const [i, lettre] of [...un].entries()) {
    const suivante = [i + 1]
    for (let j = 0; j < autre.length; j++) {
      const remplacer = (ligne[j] ?? 0) + (lettre === autre[j] ? 0 : 1)
      const inserer = (suivante[j] ?? 0) + 1
      const oter = (ligne[j + 1] ?? 0) + 1
      suivante.push(Math.min(remplacer, inserer, oter))
    }
    ligne = suivante
  }
  return ligne.at(-1) ?? 0
}
