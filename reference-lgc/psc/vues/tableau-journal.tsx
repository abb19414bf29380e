import { heureDe, jourDe } from '../../vues/heures.ts'
import { CAS_PSC } from '../codes.ts'
import { type LigneJournalPsc, NATURES_PSC } from '../journal/depot.ts'

/** Qui s'est connecté par PSC, comment, et ce qui n'a pas abouti ; sans aucun jeton. */
export function TableauJournalPsc({ lignes }: { lignes: readonly LigneJournalPsc[] }) {
  return (
    <section class="tableau" tabindex={0} aria-label="Journal">
      <table>
        <caption class="invisible">
          Journal Pro Santé Connect, du plus récent au plus ancien
        </caption>
        <thead>
          <tr>
            <th scope="col" aria-sort="descending">
              Date
            </th>
            <th scope="col">Heure</th>
            <th scope="col">Événement</th>
            <th scope="col">Utilisateur</th>
            <th scope="col">Identifiant national</th>
            <th scope="col">Moyen</th>
            <th scope="col">Code</th>
            <th scope="col">Détail</th>
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <tr>
              <td class="compact">{jourDe(ligne.le)}</td>
              <td class="compact">{heureDe(ligne.le)}</td>
              <td>{NATURES_PSC[ligne.nature]}</td>
              <td>{ligne.compte}</td>
              <td class="compact">{ligne.identifiant}</td>
              <td>{ligne.moyen}</td>
              <td class="compact">{ligne.code}</td>
              <td>{ligne.detail || (ligne.code ? CAS_PSC[ligne.code].titre : '')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
