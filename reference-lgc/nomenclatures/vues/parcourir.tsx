import { type Cadre, Page } from '../../vues/page.tsx'
import { Pages } from '../../vues/pages.tsx'
import type { CodeNomenclature, Nomenclature } from '../nomenclature.ts'
import type { CodeRange } from '../nomenclatures.ts'

interface Props {
  cadre: Cadre
  nomenclature: Nomenclature
  /** Du premier rang au code ouvert ; vide au premier rang. */
  chemin: readonly CodeNomenclature[]
  /** Ce que le code ouvert range, une page à la fois. */
  enfants: readonly CodeRange[]
  pages: { page: number; total: number; parPage: number }
}

/** Une nomenclature, de chapitre en code, avec sa version et ses droits (ERGO.06). */
export function PageNomenclature({ cadre, nomenclature, chemin, enfants, pages }: Props) {
  const { id, sigle, titre, provenance } = nomenclature
  const ouvert = chemin.at(-1)
  const adresse = `/nomenclatures/${id}`
  const lien = (code: string) => `${adresse}?sous=${encodeURIComponent(code)}`
  return (
    <Page cadre={cadre} titre={ouvert ? `${sigle} ${ouvert.code}` : sigle} rubrique="nomenclatures">
      <nav class="fil" aria-label="Place dans la nomenclature">
        <a href="/nomenclatures">Nomenclatures</a>
        {ouvert && (
          <>
            {' › '}
            <a href={adresse}>{sigle}</a>
          </>
        )}
        {chemin.slice(0, -1).map(({ code, libelle }) => (
          <>
            {' › '}
            <a href={lien(code)} title={libelle}>
              {code}
            </a>
          </>
        ))}
      </nav>
      <h1>{ouvert ? `${ouvert.code} ${ouvert.libelle}` : `${sigle} : ${titre}`}</h1>
      <p class="secondaire">
        {sigle} · {provenance.version}
        {ouvert && ouvert.aussi !== '' && ` · se cherche aussi sous : ${ouvert.aussi}`}
      </p>
      {enfants.length > 0 ? (
        <section class="tableau" tabindex={0} aria-label="Codes">
          <table>
            <caption class="invisible">
              {ouvert ? `Codes rangés sous ${ouvert.code}` : `Premier rang de ${sigle}`}
            </caption>
            <thead>
              <tr>
                <th scope="col">Code</th>
                <th scope="col">Libellé</th>
                <th scope="col" class="nombre">
                  Codes dessous
                </th>
              </tr>
            </thead>
            <tbody>
              {enfants.map(({ code, libelle, enfants: dessous }) => (
                <tr>
                  <th scope="row" class="compact code">
                    {dessous > 0 ? <a href={lien(code)}>{code}</a> : code}
                  </th>
                  <td>{libelle}</td>
                  <td class="nombre">{dessous > 0 ? dessous : ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : (
        <p class="carte carte-dense">Ce code n’en range pas d’autres : c’est lui qui se retient.</p>
      )}
      <Pages
        {...pages}
        adresse={(page) => `${ouvert ? `${lien(ouvert.code)}&` : `${adresse}?`}page=${page}`}
      />
      <section class="carte carte-dense" aria-labelledby="titre-provenance">
        <h2 id="titre-provenance">D’où viennent ces codes</h2>
        <dl class="traits">
          <div>
            <dt>Version</dt>
            <dd>{provenance.version}</dd>
          </div>
          <div>
            <dt>Source</dt>
            <dd>{provenance.source}</dd>
          </div>
          <div>
            <dt>Droits</dt>
            <dd>{provenance.licence}</dd>
          </div>
          {provenance.importation && (
            <div>
              <dt>Importation</dt>
              <dd>{provenance.importation}</dd>
            </div>
          )}
        </dl>
      </section>
    </Page>
  )
}
