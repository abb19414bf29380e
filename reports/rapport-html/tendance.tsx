import { LIBELLES_ETAT } from '../libelles.ts'
import type { PointTendance } from '../tendance/lire-tendance.ts'
import { Defile } from './defile.tsx'
import { adresse, fr } from './textes.ts'

const COLONNES = ['conforme', 'atteste', 'non-conforme', 'non-verifiable', 'sans-objet'] as const
const LARGEUR = 240
const HAUTEUR = 16

const jour = (date: string): string =>
  new Date(date).toLocaleString('fr-FR', { dateStyle: 'short', timeStyle: 'short' })

/** Les parts d'une campagne, à l'échelle de la plus fournie : le tableau en donne les nombres. */
const Barre = ({ verdicts, echelle }: Pick<PointTendance, 'verdicts'> & { echelle: number }) => {
  let x = 0
  return (
    <svg
      class="barre"
      preserveAspectRatio="none"
      viewBox={`0 0 ${LARGEUR} ${HAUTEUR}`}
      aria-hidden="true"
    >
      {COLONNES.map((nom) => {
        const largeur = (verdicts[nom] / echelle) * LARGEUR
        const depart = x
        x += largeur
        return <rect class={`part-${nom}`} x={depart} y={0} width={largeur} height={HAUTEUR} />
      })}
    </svg>
  )
}

const Ligne = ({ point, echelle }: { point: PointTendance; echelle: number }) => (
  <tr>
    <th scope="row">
      {point.courante ? (
        <strong>{fr(`${jour(point.debut)}, celle-ci`)}</strong>
      ) : (
        <a href={adresse(`../${point.nom}/rapport.html`)}>{jour(point.debut)}</a>
      )}
    </th>
    <td>{point.versionLgc}</td>
    <td>
      <Barre verdicts={point.verdicts} echelle={echelle} />
    </td>
    {COLONNES.map((nom) => (
      <td class="nombre">{point.verdicts[nom]}</td>
    ))}
    <td class="nombre">
      {point.preuves.recevables}/{point.preuves.prises}
    </td>
  </tr>
)

/** La couleur d'une part, en tête de sa colonne. */
const Cle = ({ nom }: { nom: (typeof COLONNES)[number] }) => (
  <svg class="cle" viewBox="0 0 12 12" aria-hidden="true">
    <rect class={`part-${nom}`} width={12} height={12} />
  </svg>
)

/** D'une campagne à l'autre, du même logiciel sur le même choix ; rien quand elle est la première. */
export const Tendance = ({ points }: { points: readonly PointTendance[] }) => {
  if (points.length === 0) return null
  const total = ({ verdicts }: PointTendance) =>
    COLONNES.reduce((somme, nom) => somme + verdicts[nom], 0)
  const echelle = Math.max(1, ...points.map(total))
  return (
    <section aria-labelledby="tendance">
      <h2 id="tendance">{fr('D’une campagne à l’autre')}</h2>
      <Defile nom={fr('D’une campagne à l’autre')}>
        <table class="tendance">
          <caption>
            {fr('Les verdicts des campagnes de ce logiciel qui portent sur le même choix')}
          </caption>
          <thead>
            <tr>
              <th scope="col">Campagne</th>
              <th scope="col">Version</th>
              <th scope="col">Parts</th>
              {COLONNES.map((nom) => (
                <th scope="col" class="nombre">
                  <Cle nom={nom} /> {LIBELLES_ETAT[nom]}
                </th>
              ))}
              <th scope="col" class="nombre">
                {fr('Preuves recevables')}
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <Ligne point={point} echelle={echelle} />
            ))}
          </tbody>
        </table>
      </Defile>
    </section>
  )
}
