import type { Child } from 'hono/jsx'
import { heureDe, jourDe } from './heures.ts'

/** Une colonne après la date et l'heure. */
export interface ColonneChronologie<Ligne> {
  titre: Child
  dire(ligne: Ligne): Child
  /** Sa cellule ne se coupe pas. */
  compact?: boolean
}

interface Props<Ligne> {
  /** Nom de la région, pour qui ne la voit pas. */
  nom: string
  legende: string
  colonnes: readonly ColonneChronologie<Ligne>[]
  lignes: readonly Ligne[]
}

/** Journaux, traces et historiques : une ligne par fait daté, du plus récent au plus ancien. */
export function Chronologie<Ligne extends { le: string }>(props: Props<Ligne>) {
  const { nom, legende, colonnes, lignes } = props
  return (
    <section class="tableau" tabindex={0} aria-label={nom}>
      <table>
        <caption class="invisible">{legende}</caption>
        <thead>
          <tr>
            <th scope="col" aria-sort="descending">
              Date
            </th>
            <th scope="col">Heure</th>
            {colonnes.map(({ titre }) => (
              <th scope="col">{titre}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <tr>
              <td class="compact">{jourDe(ligne.le)}</td>
              <td class="compact">{heureDe(ligne.le)}</td>
              {colonnes.map(({ dire, compact }) => (
                <td class={compact ? 'compact' : undefined}>{dire(ligne)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
