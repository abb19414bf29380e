import bwip from 'bwip-js/node'
import { motsDe } from './mots.ts'

/** Les modules d'un symbole carré, ligne après ligne ; vrai pour un module noir. */
export interface Matrice {
  cote: number
  modules: readonly (readonly boolean[])[]
}

/** Les mots de code se donnent par leur numéro : la bibliothèque choisirait sinon un autre codage. */
const ecrire = (mots: readonly number[]): string =>
  mots.map((mot) => `^${String(mot).padStart(3, '0')}`).join('')

/** Un Data Matrix ECC 200 carré, sans FNC1 : ce n'est pas un symbole GS1 (ins.md §11 [V]). */
export function matriceDe(texte: string): Matrice {
  const [symbole] = bwip.raw('datamatrix', ecrire(motsDe(texte)), 'raw')
  if (!symbole || !('pixs' in symbole)) throw new Error('Datamatrix impossible à composer')
  const { pixs, pixx: cote, pixy } = symbole
  if (cote !== pixy) throw new Error('Datamatrix non carré')
  const ligne = (y: number) => Array.from({ length: cote }, (_, x) => pixs[y * cote + x] === 1)
  return { cote, modules: Array.from({ length: cote }, (_, y) => ligne(y)) }
}

/** Le tracé SVG des modules noirs, un rectangle par suite de modules d'une même ligne. */
export const traceDe = ({ modules }: Matrice): string =>
  suites({ modules })
    .map(({ x, y, longueur }) => `M${x} ${y}h${longueur}v1h-${longueur}z`)
    .join('')

export interface Suite {
  x: number
  y: number
  longueur: number
}

/** Les suites horizontales de modules noirs : moins de tracés, et aucun filet blanc entre eux. */
export function suites({ modules }: Pick<Matrice, 'modules'>): Suite[] {
  return modules.flatMap((ligne, y) => {
    const trouvees: Suite[] = []
    for (const [x, noir] of ligne.entries()) {
      const derniere = trouvees.at(-1)
      if (noir && derniere && derniere.x + derniere.longueur === x) derniere.longueur += 1
      else if (noir) trouvees.push({ x, y, longueur: 1 })
    }
    return trouvees
  })
}
