import { ecrirePng } from '../../schemas/images/essai/ecrire-png.ts'
import type { Modules } from './sujet.ts'

/** Comment un symbole a été imprimé puis numérisé. */
export interface Impression {
  pointsParModule: number
  /** Marge blanche, en modules. */
  marge: number
  /** Quarts de tour de la feuille. */
  quarts: number
  /** Inclinaison de la feuille dans le numériseur. */
  degres: number
  /** Niveaux de gris de l'encre et du papier. */
  encre: number
  papier: number
  /** Écart tiré autour de chaque niveau. */
  bruit: number
  graine: number
}

/** Suite pseudo-aléatoire de 0 à 1 : le même bruit pour la même graine. */
function tirage(graine: number): () => number {
  let etat = graine
  return () => {
    etat = (etat * 48_271) % 2_147_483_647
    return etat / 2_147_483_647
  }
}

/** L'image PNG d'un symbole, imprimé et numérisé comme demandé ; la même pour la même graine. */
export function imprimer(modules: Modules, impression: Impression): Uint8Array {
  const { pointsParModule, marge, quarts, degres, encre, papier, bruit, graine } = impression
  const cote = modules.length
  const angle = ((quarts * 90 + degres) * Math.PI) / 180
  const [cosinus, sinus] = [Math.cos(angle), Math.sin(angle)]
  const demi = ((cote + 2 * marge) * pointsParModule) / 2
  const largeur = Math.ceil(2 * demi * (Math.abs(cosinus) + Math.abs(sinus)))
  const hasard = tirage(graine)
  const gris = new Uint8Array(largeur * largeur)
  // Quatre lectures par point, comme un capteur qui moyenne : les bords sont gris, pas en escalier.
  const sousPoints = [0.25, 0.75]
  const noir = (x: number, y: number): boolean => {
    const [dx, dy] = [x - largeur / 2, y - largeur / 2]
    const colonne = Math.floor((dx * cosinus + dy * sinus) / pointsParModule + cote / 2)
    const ligne = Math.floor((dy * cosinus - dx * sinus) / pointsParModule + cote / 2)
    return modules[ligne]?.[colonne] === true
  }
  for (let rang = 0; rang < gris.length; rang += 1) {
    const [x, y] = [rang % largeur, Math.floor(rang / largeur)]
    let noirs = 0
    for (const sx of sousPoints) for (const sy of sousPoints) if (noir(x + sx, y + sy)) noirs += 1
    const niveau = papier + ((encre - papier) * noirs) / 4 + (hasard() * 2 - 1) * bruit
    gris[rang] = Math.max(0, Math.min(255, Math.round(niveau)))
  }
  return ecrirePng({ largeur, hauteur: largeur, gris })
}
