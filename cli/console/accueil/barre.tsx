import type { Compte } from '../avancement/compter.ts'
import { ETATS_AVANCEMENT } from '../avancement/etats.ts'

const LARGEUR = 200
const HAUTEUR = 14

/** Une barre par état, au prorata ; les nombres sont dans la table, la barre n'est qu'un coup d'œil. */
export const Barre = ({ compte }: { compte: Compte }) => {
  let x = 0
  const parts = ETATS_AVANCEMENT.map((etat) => {
    const largeur = compte.total === 0 ? 0 : (compte.etats[etat] / compte.total) * LARGEUR
    const part = { etat, x, largeur }
    x += largeur
    return part
  })
  return (
    <svg
      class="barre"
      viewBox={`0 0 ${LARGEUR} ${HAUTEUR}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {parts
        .filter(({ largeur }) => largeur > 0)
        .map(({ etat, x: debut, largeur }) => (
          <rect
            class={`part part-${etat}`}
            x={debut.toFixed(2)}
            y="0"
            width={largeur.toFixed(2)}
            height={HAUTEUR}
          />
        ))}
    </svg>
  )
}
