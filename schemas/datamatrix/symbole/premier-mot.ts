/** Grille de modules d'un symbole, ligne par ligne ; 0 est noir. */
export interface Grille {
  largeur: number
  hauteur: number
  modules: Uint8Array | Uint8ClampedArray
}

// Le premier mot occupe ces huit modules autour de la ligne 4, colonne 0 (ISO/IEC 16022, annexe F).
const UTAH = [
  [-2, -2],
  [-2, -1],
  [-1, -2],
  [-1, -1],
  [-1, 0],
  [0, -2],
  [0, -1],
  [0, 0],
] as const

/** Nombre de régions de données sur un côté d'un symbole carré (ISO/IEC 16022, tableau 7). */
function regions(cote: number): number {
  if (cote <= 26) return 1
  return cote <= 52 ? 2 : cote <= 104 ? 4 : 6
}

/**
 * Le premier mot de code d'un symbole carré : 230 est le passage en C40, qu'une lecture ne dit pas.
 * `null` pour un symbole rectangulaire.
 */
export function premierMot({ largeur, hauteur, modules }: Grille): number | null {
  if (largeur !== hauteur || largeur < 10) return null
  const parCote = regions(largeur)
  const cote = largeur / parCote - 2
  const etendue = cote * parCote
  // Chaque région est bordée d'un motif de repérage, que la grille de données n'a pas.
  const reel = (rang: number) => rang + 1 + 2 * Math.floor(rang / cote)
  const replier = 4 - ((etendue + 4) % 8)
  return UTAH.reduce((mot, [dl, dc]) => {
    const deborde = dc < 0
    const ligne = 4 + dl + (deborde ? replier : 0)
    const colonne = deborde ? etendue + dc : dc
    const noir = modules[reel(ligne) * largeur + reel(colonne)] === 0
    return mot * 2 + (noir ? 1 : 0)
  }, 0)
}
