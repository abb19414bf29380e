import { LienPatient } from '../../journaux/vues/journal.tsx'
import { heureDe, jourDe } from '../../vues/heures.ts'
import { LIBELLES_VOIE } from '../contexte.ts'
import type { LigneLecture } from '../lectures.ts'

/** Qui a lu une appli, comment, et ce que le service a répondu. */
export function TableauLectures({
  lignes,
  nomme,
}: {
  lignes: readonly LigneLecture[]
  nomme: boolean
}) {
  return (
    <section class="tableau" tabindex={0} aria-label="Journal">
      <table>
        <caption class="invisible">
          Lectures d'appli carte Vitale, de la plus récente à la plus ancienne
        </caption>
        <thead>
          <tr>
            <th scope="col" aria-sort="descending">
              Date
            </th>
            <th scope="col">Heure</th>
            <th scope="col">Utilisateur</th>
            <th scope="col">Façon</th>
            <th scope="col">Réponse</th>
            <th scope="col">Dossier servi</th>
          </tr>
        </thead>
        <tbody>
          {lignes.map(({ le, auteur, voie, code, patient }) => (
            <tr>
              <td class="compact">{jourDe(le)}</td>
              <td class="compact">{heureDe(le)}</td>
              <td>{auteur}</td>
              <td>{LIBELLES_VOIE[voie]}</td>
              <td>{patient ? 'identité reprise' : code === 'ok' ? 'lue' : `refusée (${code})`}</td>
              <td>{patient && <LienPatient {...{ patient, nomme }} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
