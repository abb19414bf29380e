import { nombreDe } from '../bio/ecart.ts'
import type { Point } from '../bio/points.ts'
import { uniteLue } from '../bio/unites.ts'

const LARGEUR = 720
const HAUTEUR = 260
const MARGE = { haut: 16, droite: 24, bas: 36, gauche: 64 }

type Chiffre = Point & { nombre: number }

/** `AAAAMMJJHHMMSS` en millisecondes ; une date partielle compte au premier jour. */
const instant = (tri: string): number =>
  Date.UTC(
    Number(tri.slice(0, 4)),
    Math.max(0, Number(tri.slice(4, 6)) - 1),
    Math.max(1, Number(tri.slice(6, 8))),
    Number(tri.slice(8, 10)),
    Number(tri.slice(10, 12)),
  )

const nombreLu = (n: number): string =>
  n.toLocaleString('fr-FR', { maximumSignificantDigits: 4 }).replace(/\u202f/g, ' ')

/** L'évolution d'une analyse, l'intervalle de référence en fond ; la table à côté dit les mêmes valeurs. */
export function Courbe({
  points,
  unite,
  libelle,
}: {
  points: readonly Point[]
  unite: string
  libelle: string
}) {
  const traces = points.filter((p): p is Chiffre => p.nombre !== null && p.mesure.unite === unite)
  if (traces.length === 0) return <p>Aucune valeur chiffrée à tracer.</p>
  const { x, y, min, max } = echelles(traces)
  const reference = traces.at(-1)?.mesure
  const bornes = [reference?.bas, reference?.haut].map((b) => nombreDe(b ?? ''))
  const [bas, haut] = bornes
  const sommet = y(Math.min(haut ?? max, max))
  const pied = y(Math.max(bas ?? min, min))
  return (
    <svg
      class="courbe"
      viewBox={`0 0 ${LARGEUR} ${HAUTEUR}`}
      role="img"
      aria-label={`Évolution de ${libelle}, en ${uniteLue(unite) || 'sans unité'} : ${traces.length} valeurs, données dans le tableau voisin.`}
    >
      {(bas !== null || haut !== null) && (
        <rect
          class="courbe-intervalle"
          x={MARGE.gauche}
          y={sommet}
          width={LARGEUR - MARGE.gauche - MARGE.droite}
          height={Math.max(0, pied - sommet)}
        />
      )}
      {[min, (min + max) / 2, max].map((valeur) => (
        <g>
          <line
            class="courbe-grille"
            x1={MARGE.gauche}
            x2={LARGEUR - MARGE.droite}
            y1={y(valeur)}
            y2={y(valeur)}
          />
          <text class="courbe-texte" x={MARGE.gauche - 8} y={y(valeur) + 5} text-anchor="end">
            {nombreLu(valeur)}
          </text>
        </g>
      ))}
      <polyline
        class="courbe-trait"
        points={traces.map((p) => `${x(p)},${y(p.nombre)}`).join(' ')}
      />
      {traces.map((p) =>
        p.hors ? (
          <rect
            class="courbe-point courbe-hors"
            x={x(p) - 5}
            y={y(p.nombre) - 5}
            width="10"
            height="10"
          />
        ) : (
          <circle class="courbe-point" cx={x(p)} cy={y(p.nombre)} r="5" />
        ),
      )}
      {dates(traces).map((p) => (
        <text
          class="courbe-texte"
          x={x(p)}
          y={HAUTEUR - 10}
          text-anchor={traces.length === 1 ? 'middle' : p === traces[0] ? 'start' : 'end'}
        >
          {p.date.replace(/ à .*$/, '')}
        </text>
      ))}
    </svg>
  )
}

/** La première et la dernière date, sans se répéter. */
const dates = (traces: readonly Chiffre[]): Chiffre[] =>
  [traces[0], traces.length > 1 ? traces.at(-1) : undefined].filter((p) => p !== undefined)

function echelles(traces: readonly Chiffre[]) {
  const valeurs = traces.flatMap(({ nombre, mesure }) => [
    nombre,
    nombreDe(mesure.bas) ?? nombre,
    nombreDe(mesure.haut) ?? nombre,
  ])
  const [bas, haut] = [Math.min(...valeurs), Math.max(...valeurs)]
  const marge = (haut - bas || Math.abs(haut) || 1) * 0.1
  const [min, max] = [Math.max(bas - marge, bas >= 0 ? 0 : Number.NEGATIVE_INFINITY), haut + marge]
  const instants = traces.map((p) => instant(p.tri))
  const [debut, fin] = [Math.min(...instants), Math.max(...instants)]
  const utile = LARGEUR - MARGE.gauche - MARGE.droite
  const arrondir = (n: number) => Math.round(n * 10) / 10
  return {
    ...{ min, max },
    x: (p: Chiffre) =>
      arrondir(
        MARGE.gauche +
          (fin === debut ? 0.5 : 0.02 + (0.96 * (instant(p.tri) - debut)) / (fin - debut)) * utile,
      ),
    y: (v: number) =>
      arrondir(MARGE.haut + ((max - v) / (max - min)) * (HAUTEUR - MARGE.haut - MARGE.bas)),
  }
}
