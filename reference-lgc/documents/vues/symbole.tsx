import { traceDe } from '../datamatrix/matrice.ts'
import type { SymboleImprime } from '../mentions.ts'

/** Deux modules de silence autour du symbole : le lecteur en demande un au moins. */
const SILENCE = 2

/** Le datamatrix et le texte qui l'annonce. */
export function Symbole({ matrice, legende }: SymboleImprime) {
  const cote = matrice.cote + 2 * SILENCE
  return (
    <figure class="symbole">
      <svg
        viewBox={`${-SILENCE} ${-SILENCE} ${cote} ${cote}`}
        role="img"
        aria-label="Datamatrix INS"
        shape-rendering="crispEdges"
      >
        <path d={traceDe(matrice)} />
      </svg>
      <figcaption>{legende}</figcaption>
    </figure>
  )
}
