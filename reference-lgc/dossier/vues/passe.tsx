import type { Entree } from '../entree.ts'
import { intituleDe } from '../lire.ts'
import { dateLue } from '../regles/date-partielle.ts'
import { DESCRIPTIONS_RUBRIQUE } from '../rubriques.ts'

/** Ce qui a été clos reste lisible, avec sa fin et son motif. */
export function Passe({ entrees, adresse }: { entrees: readonly Entree[]; adresse: string }) {
  if (entrees.length === 0) return null
  return (
    <section class="tableau" tabindex={0} aria-label="Entrées closes">
      <table>
        <caption>Entrées closes</caption>
        <thead>
          <tr>
            <th scope="col">Entrée</th>
            <th scope="col">Rubrique</th>
            <th scope="col">Fin</th>
            <th scope="col">Motif</th>
            <th scope="col">Action</th>
          </tr>
        </thead>
        <tbody>
          {entrees.map((entree) => (
            <tr>
              <th scope="row">{intituleDe(entree)}</th>
              <td>{DESCRIPTIONS_RUBRIQUE[entree.rubrique].titre}</td>
              <td class="compact">{dateLue(entree.clotureLe ?? '')}</td>
              <td>{entree.clotureMotif}</td>
              <td>
                <form method="post" action={`${adresse}/${entree.id}/rouvrir`}>
                  <button
                    type="submit"
                    class="bouton bouton-discret"
                    aria-label={`Rouvrir ${intituleDe(entree)}`}
                  >
                    Rouvrir
                  </button>
                </form>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
