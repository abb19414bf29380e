import bwip from 'bwip-js/node'
import type { ImageGrise } from '../../images/types.ts'

/** Un symbole en modules, ligne par ligne ; vrai pour un module noir. */
export type Symbole = readonly (readonly boolean[])[]

interface Trace {
  pixs: readonly number[]
  pixx: number
  pixy: number
}

function tracer(bcid: string, text: string, options: object): Symbole {
  const [trace] = bwip.raw({ bcid, text, ...options }) as unknown as readonly Trace[]
  if (!trace) throw new Error('symbole impossible')
  const { pixs, pixx, pixy } = trace
  return Array.from({ length: pixy }, (_, y) =>
    Array.from({ length: pixx }, (_, x) => pixs[y * pixx + x] === 1),
  )
}

/** Le symbole d'un contenu, encodé comme la bibliothèque le veut : son en-tête n'est pas en C40. */
export function tracerDatamatrix(texte: string, options: object = {}): Symbole {
  return tracer('datamatrix', texte.replaceAll('\u001D', '^029'), { parse: true, ...options })
}

/** Le symbole d'une boîte, FNC1 en tête. */
export function tracerGs1(texte: string): Symbole {
  return tracer('gs1datamatrix', texte, {})
}

export interface Dessin {
  symbole: Symbole
  /** Points par module, et marge blanche en modules. */
  module: number
  marge: number
}

/** L'image grise d'un symbole posé droit sur du blanc. */
export function dessiner({ symbole, module, marge }: Dessin): ImageGrise {
  const colonnes = symbole[0]?.length ?? 0
  const largeur = (colonnes + 2 * marge) * module
  const hauteur = (symbole.length + 2 * marge) * module
  const gris = new Uint8Array(largeur * hauteur).fill(255)
  for (let rang = 0; rang < gris.length; rang += 1) {
    const colonne = Math.floor((rang % largeur) / module) - marge
    const ligne = Math.floor(Math.floor(rang / largeur) / module) - marge
    if (symbole[ligne]?.[colonne] === true) gris[rang] = 0
  }
  return { largeur, hauteur, gris }
}

/** Pose une image sur une autre, en haut à gauche de `x`, `y` ; la page est modifiée. */
export function poser(page: ImageGrise, image: ImageGrise, x: number, y: number): ImageGrise {
  for (let ligne = 0; ligne < image.hauteur; ligne += 1) {
    const debut = ligne * image.largeur
    page.gris.set(image.gris.subarray(debut, debut + image.largeur), (y + ligne) * page.largeur + x)
  }
  return page
}

/** Une page blanche de cette taille, en points. */
export function pageBlanche(largeur: number, hauteur: number): ImageGrise {
  return { largeur, hauteur, gris: new Uint8Array(largeur * hauteur).fill(255) }
}
