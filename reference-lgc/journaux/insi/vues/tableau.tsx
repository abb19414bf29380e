import { heureDe, jourDe } from '../../../vues/heures.ts'
import { LienPatient } from '../../vues/journal.tsx'
import type { LigneInsi } from '../lire.ts'

/** Chaque appel à INSi en une ligne ; son détail est à un clic. */
export function TableauInsi({ lignes, nomme }: { lignes: readonly LigneInsi[]; nomme: boolean }) {
  return (
    <section class="tableau" tabindex={0} aria-label="Journal">
      <table>
        <caption class="invisible">Journal des appels INSi, du plus récent au plus ancien</caption>
        <thead>
          <tr>
            <th scope="col" aria-sort="descending">
              Date
            </th>
            <th scope="col">Heure</th>
            <th scope="col">Utilisateur</th>
            <th scope="col">Patient</th>
            <th scope="col">Opération</th>
            <th scope="col">Modalité</th>
            <th scope="col">Code retour</th>
            <th scope="col">Retour</th>
            <th scope="col">
              <span class="invisible">Détail</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <Ligne {...{ ligne, nomme }} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Ligne({ ligne, nomme }: { ligne: LigneInsi; nomme: boolean }) {
  return (
    <tr>
      <td class="compact">{jourDe(ligne.le)}</td>
      <td class="compact">{heureDe(ligne.le)}</td>
      <td>{ligne.auteur}</td>
      <td>
        <LienPatient {...{ patient: ligne.patient, nomme }} />
      </td>
      <td>{ligne.operation}</td>
      <td>{ligne.modalite}</td>
      <td>{ligne.code}</td>
      <td>{ligne.retour}</td>
      <td class="compact">
        <a href={`/reglages/journal-insi/${ligne.id}`}>
          Détail<span class="invisible"> de l'appel n° {ligne.id}</span>
        </a>
      </td>
    </tr>
  )
}
