import { heureDe, jourDe } from '../../vues/heures.ts'
import { type Cadre, Page } from '../../vues/page.tsx'
import { Pages } from '../../vues/pages.tsx'
import { TRACES_PAR_PAGE, type TraceLue } from '../traces/lire.ts'
import { ACTIONS } from '../traces/tracer.ts'

interface Props {
  cadre: Cadre
  page: number
  total: number
  traces: readonly TraceLue[]
}

/** Qui a fait quoi avec quelle boîte, et ce que l'opérateur a répondu ; aucun contenu. */
export function PageJournalMessagerie({ cadre, page, total, traces }: Props) {
  return (
    <Page cadre={cadre} titre="Journal de la messagerie" rubrique="messagerie">
      <p class="fil">
        <a href="/messagerie/boites">Mes boîtes</a>
      </p>
      <div class="titre-page">
        <h1>Journal de la messagerie</h1>
        <div class="actions">
          <a class="bouton" href="/messagerie/journal/export">
            Exporter
          </a>
        </div>
      </div>
      <section class="tableau" tabindex={0} aria-label="Journal">
        <table>
          <caption>
            {total} {total > 1 ? 'lignes' : 'ligne'}, la plus récente en tête
          </caption>
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">Auteur</th>
              <th scope="col">Boîte</th>
              <th scope="col">Action</th>
              <th scope="col">Demande</th>
              <th scope="col">Réponse</th>
            </tr>
          </thead>
          <tbody>
            {traces.map((t) => (
              <tr>
                <td class="compact">
                  {jourDe(t.le)} {heureDe(t.le)}
                </td>
                <td>{t.auteur}</td>
                <td>{t.boite}</td>
                <td>
                  {ACTIONS[t.action]}
                  {t.issue === 'echec' && ' (échec)'}
                </td>
                <td>{t.demande}</td>
                <td>{t.reponse}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Pages
        page={page}
        total={total}
        parPage={TRACES_PAR_PAGE}
        adresse={(autre) => `/messagerie/journal?page=${autre}`}
      />
    </Page>
  )
}
