import { heureDe, jourDe } from '../../vues/heures.ts'
import type { LigneAcces } from '../lire-acces.ts'
import { LienPatient } from './journal.tsx'

/** Le journal des accès à l'identité. */
export function TableauAcces({ lignes, nomme }: { lignes: readonly LigneAcces[]; nomme: boolean }) {
  return (
    <section class="tableau" tabindex={0} aria-label="Journal">
      <table>
        <caption class="invisible">Journal des accès, du plus récent au plus ancien</caption>
        <thead>
          <tr>
            <th scope="col" aria-sort="descending">
              Date
            </th>
            <th scope="col">Heure</th>
            <th scope="col">Utilisateur</th>
            <th scope="col">Patient</th>
            <th scope="col">Opération</th>
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <tr>
              <td class="compact">{jourDe(ligne.le)}</td>
              <td class="compact">{heureDe(ligne.le)}</td>
              <td>{ligne.auteur}</td>
              <td>
                <LienPatient {...{ patient: ligne.patient, nomme }} />
              </td>
              <td>{ligne.operation}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
