/** Une colonne : son titre, et le bord où ses valeurs s’alignent. */
export interface Colonne {
  titre: string
  bord: 'gauche' | 'droite'
}

/** Aligne un tableau en texte ; la dernière colonne de gauche garde sa longueur. */
export function tableau(
  colonnes: readonly Colonne[],
  rangees: readonly (readonly string[])[],
): string[] {
  const lignes = [colonnes.map(({ titre }) => titre), ...rangees]
  const largeurs = colonnes.map((_, rang) =>
    Math.max(...lignes.map((ligne) => [...(ligne[rang] ?? '')].length)),
  )
  const cellule = (texte: string, rang: number): string => {
    const largeur = largeurs[rang] ?? 0
    return colonnes[rang]?.bord === 'droite' ? texte.padStart(largeur) : texte.padEnd(largeur)
  }
  return lignes.map((ligne) => ligne.map(cellule).join('  ').trimEnd())
}
