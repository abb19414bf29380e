import type { ImageGrise } from '../../images/types.ts'
import type { Point, ZoneCalme } from './types.ts'

export interface Coins {
  topLeft: Point
  topRight: Point
  bottomRight: Point
  bottomLeft: Point
}

/** En dessous, un module ne se distingue pas de ses voisins. */
const POINTS_PAR_MODULE = 3.5

/** Quelques modules sombres viennent du bruit d'une numérisation. */
const PART_TOLEREE = 0.04

/** Point d'un quadrilatère, `u` et `v` de 0 à 1 à l'intérieur ; au-delà, à l'extérieur. */
function situer(
  { topLeft, topRight, bottomRight, bottomLeft }: Coins,
  u: number,
  v: number,
): Point {
  const poids = [
    [topLeft, (1 - u) * (1 - v)],
    [topRight, u * (1 - v)],
    [bottomRight, u * v],
    [bottomLeft, (1 - u) * v],
  ] as const
  return {
    x: poids.reduce((somme, [point, part]) => somme + point.x * part, 0),
    y: poids.reduce((somme, [point, part]) => somme + point.y * part, 0),
  }
}

/** Les centres des modules de la marge, à un demi-module du bord, dans le repère du symbole. */
function couronne(largeur: number, hauteur: number): readonly (readonly [number, number])[] {
  const u = (rang: number) => (rang + 0.5) / largeur
  const v = (rang: number) => (rang + 0.5) / hauteur
  const colonnes = Array.from({ length: largeur }, (_, rang) => rang)
  const lignes = Array.from({ length: hauteur }, (_, rang) => rang)
  return [
    ...colonnes.flatMap((c) => [[u(c), v(-1)] as const, [u(c), v(hauteur)] as const]),
    ...lignes.flatMap((l) => [[u(-1), v(l)] as const, [u(largeur), v(l)] as const]),
  ]
}

/** Niveau moyen des neuf points autour d'un point : un grain de bruit n'y compte que pour un neuvième. */
function niveauAutour(image: ImageGrise, { x, y }: Point): number {
  let somme = 0
  for (const dy of [-1, 0, 1]) {
    for (const dx of [-1, 0, 1]) {
      const [colonne, ligne] = [Math.round(x) + dx, Math.round(y) + dy]
      if (colonne < 0 || ligne < 0 || colonne >= image.largeur || ligne >= image.hauteur)
        return Number.NaN
      somme += image.gris[ligne * image.largeur + colonne] ?? Number.NaN
    }
  }
  return somme / 9
}

/** Niveau moyen des modules du symbole : le seuil entre l'encre et le papier. */
function seuil(lire: (u: number, v: number) => number, largeur: number, hauteur: number): number {
  let somme = 0
  for (let ligne = 0; ligne < hauteur; ligne += 1)
    for (let colonne = 0; colonne < largeur; colonne += 1)
      somme += lire((colonne + 0.5) / largeur, (ligne + 0.5) / hauteur)
  return somme / (largeur * hauteur)
}

/**
 * Dit si la marge d'un module autour du symbole est blanche (ins.md §11 [V]). `hors-image` quand le symbole
 * touche le bord de l'image, `non-mesurable` quand ses modules sont trop petits pour en juger.
 */
export function mesurerZoneCalme(
  image: ImageGrise,
  coins: Coins,
  { largeur, hauteur, inverse }: { largeur: number; hauteur: number; inverse: boolean },
): ZoneCalme {
  const cote = Math.hypot(coins.topRight.x - coins.topLeft.x, coins.topRight.y - coins.topLeft.y)
  if (cote / largeur < POINTS_PAR_MODULE) return 'non-mesurable'
  const lire = (u: number, v: number): number => niveauAutour(image, situer(coins, u, v))
  const limite = seuil(lire, largeur, hauteur)
  const releves = couronne(largeur, hauteur).map(([u, v]) => lire(u, v))
  if (releves.some(Number.isNaN)) return 'hors-image'
  const encre = (niveau: number) => (inverse ? niveau > limite : niveau < limite)
  const sombres = releves.filter(encre).length
  return sombres / releves.length > PART_TOLEREE ? 'envahie' : 'respectee'
}
