import { PRODUIT, STRUCTURE } from '../../version.ts'
import { type Cadre, Page } from '../../vues/page.tsx'

/** Le produit, sa version, et comment la lire (PROV.VERS.01). */
export function PageAPropos({ cadre, version }: { cadre: Cadre; version: string }) {
  const lignes: readonly [string, string][] = [
    ['Logiciel', PRODUIT],
    ['Version', version],
    ['Installé pour', STRUCTURE],
  ]
  return (
    <Page cadre={cadre} titre="À propos" rubrique={null}>
      <h1>À propos du logiciel</h1>
      <section class="carte carte-dense pile" aria-label="Version">
        <dl class="traits">
          {lignes.map(([libelle, valeur]) => (
            <div>
              <dt>{libelle}</dt>
              <dd>{valeur}</dd>
            </div>
          ))}
        </dl>
        <p class="champ-aide">
          Trois nombres, du plus grand changement au plus petit : version, évolution, correctif. Le
          numéro change à chaque modification du logiciel, correctif compris.
        </p>
      </section>
    </Page>
  )
}
