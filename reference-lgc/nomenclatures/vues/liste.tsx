import { type Cadre, Page } from '../../vues/page.tsx'
import { type Domaine, LIBELLES_DOMAINE, type Nomenclature } from '../nomenclature.ts'
import type { CodeTrouve } from '../recherche/chercher.ts'
import { RechercheCodes } from './formulaire-recherche.tsx'

interface Props {
  cadre: Cadre
  nomenclatures: readonly Nomenclature[]
  recherche: { tape: string; domaine: Domaine | null; trouves: readonly CodeTrouve[] }
}

const ENTIER = new Intl.NumberFormat('fr-FR')

/** Les nomenclatures du cabinet, leur version, et la recherche qui les traverse. */
export function PageNomenclatures({ cadre, nomenclatures, recherche }: Props) {
  return (
    <Page cadre={cadre} titre="Nomenclatures" rubrique="nomenclatures">
      <div class="titre-page">
        <h1>Nomenclatures</h1>
        {cadre.session.compte.administrateur && (
          <div class="actions">
            <a class="bouton" href="/nomenclatures/importer">
              Importer une table officielle
            </a>
          </div>
        )}
      </div>
      <RechercheCodes {...recherche} />
      <section class="tableau" tabindex={0} aria-label="Nomenclatures du cabinet">
        <table>
          <caption class="invisible">Nomenclatures du cabinet</caption>
          <thead>
            <tr>
              <th scope="col">Nomenclature</th>
              <th scope="col">Sert à coder</th>
              <th scope="col">Version</th>
              <th scope="col" class="nombre">
                Codes
              </th>
            </tr>
          </thead>
          <tbody>
            {nomenclatures.map(({ id, sigle, titre, domaine, provenance, codes }) => (
              <tr>
                <th scope="row">
                  <a href={`/nomenclatures/${id}`}>{sigle}</a>
                  <span class="precision">{titre}</span>
                </th>
                <td>{LIBELLES_DOMAINE[domaine]}</td>
                <td>{provenance.version}</td>
                <td class="nombre">{ENTIER.format(codes.length)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Page>
  )
}
