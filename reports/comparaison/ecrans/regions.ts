/** Un endroit de l'écran, en points. */
export interface Region {
  x: number
  y: number
  largeur: number
  hauteur: number
}

/** L'écran en mailles, pleines là où un point a changé. */
export interface Grille {
  colonnes: number
  rangs: number
  pleines: Uint8Array
  marquer(x: number, y: number): void
}

/** Les changements à moins de deux mailles les uns des autres sont un seul endroit. */
const MAILLE = 12
const VOISINES = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
  [-2, 0],
  [2, 0],
] as const

export function creerGrille(largeur: number, hauteur: number): Grille {
  const colonnes = Math.ceil(largeur / MAILLE)
  const rangs = Math.ceil(hauteur / MAILLE)
  const pleines = new Uint8Array(colonnes * rangs)
  return {
    colonnes,
    rangs,
    pleines,
    marquer(x, y) {
      pleines[Math.floor(y / MAILLE) * colonnes + Math.floor(x / MAILLE)] = 1
    },
  }
}

/** Les mailles pleines d'un même endroit, à partir de l'une d'elles. */
function parcourir(
  { colonnes, rangs, pleines }: Grille,
  depart: number,
  vues: Uint8Array,
): number[] {
  const endroit = [depart]
  vues[depart] = 1
  for (let i = 0; i < endroit.length; i += 1) {
    const maille = endroit[i] ?? 0
    for (const [dx, dy] of VOISINES) {
      const [x, y] = [(maille % colonnes) + dx, Math.floor(maille / colonnes) + dy]
      const voisine = y * colonnes + x
      if (x < 0 || y < 0 || x >= colonnes || y >= rangs || vues[voisine] || !pleines[voisine])
        continue
      vues[voisine] = 1
      endroit.push(voisine)
    }
  }
  return endroit
}

function cadrer(endroit: readonly number[], colonnes: number): Region {
  const [xs, ys] = [endroit.map((m) => m % colonnes), endroit.map((m) => Math.floor(m / colonnes))]
  const min = (valeurs: readonly number[]) => valeurs.reduce((a, b) => Math.min(a, b))
  const max = (valeurs: readonly number[]) => valeurs.reduce((a, b) => Math.max(a, b))
  return {
    x: min(xs) * MAILLE,
    y: min(ys) * MAILLE,
    largeur: (max(xs) - min(xs) + 1) * MAILLE,
    hauteur: (max(ys) - min(ys) + 1) * MAILLE,
  }
}

/** Les endroits où l'écran a changé, de haut en bas. */
export function regrouper(grille: Grille): Region[] {
  const vues = new Uint8Array(grille.pleines.length)
  const regions: Region[] = []
  for (let depart = 0; depart < grille.pleines.length; depart += 1)
    if (grille.pleines[depart] && !vues[depart])
      regions.push(cadrer(parcourir(grille, depart, vues), grille.colonnes))
  return regions
}
