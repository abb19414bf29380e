import { heureLue, jourDe } from '../../vues/heures.ts'
import type { ChangementResultat } from '../bio/comparer.ts'
import type { TraceRecu } from '../traces.ts'

/** L'histoire du document, anciennes valeurs comprises (BIO.08). */
export function Traces({ traces }: { traces: readonly TraceRecu[] }) {
  return (
    <section class="carte carte-dense pile" aria-labelledby="titre-traces">
      <h2 id="titre-traces">Historique du document</h2>
      <ol class="traces-recu">
        {traces.map((trace) => (
          <li>
            <span class="ligne">
              <strong>{trace.action}</strong>
              {trace.detail !== '' && `. ${trace.detail}`}
            </span>
            <span class="ligne secondaire">
              {jourDe(trace.le)} à {heureLue(trace.le)}, {trace.auteur}
            </span>
            {trace.changements.length > 0 && <Changements changements={trace.changements} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Changements({ changements }: { changements: readonly ChangementResultat[] }) {
  return (
    <div class="tableau">
      <table>
        <caption>Résultats modifiés ou supprimés</caption>
        <thead>
          <tr>
            <th scope="col">Analyse</th>
            <th scope="col">Ancienne valeur</th>
            <th scope="col">Nouvelle valeur</th>
          </tr>
        </thead>
        <tbody>
          {changements.map(({ analyse, avant, apres }) => (
            <tr>
              <th scope="row">{analyse}</th>
              <td>{avant ?? <span class="vide">absente</span>}</td>
              <td>{apres ?? <span class="vide">supprimé</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
