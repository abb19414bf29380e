import type { CodageMontre } from '../codage/codage-propose.ts'

/** Les propositions seules : la page les remplace à la frappe, ou à la demande sans script. */
export function PropositionsCodage({ codage: { groupes, filtre } }: { codage: CodageMontre }) {
  if (groupes.length === 0)
    return (
      <p class="secondaire">
        {filtre === null
          ? 'Rien à proposer pour l’instant : écrivez une pathologie, un acte ou un médicament.'
          : 'Rien à proposer dans ce référentiel.'}
      </p>
    )
  return (
    <>
      {groupes.map(({ nomenclature, propositions }) => (
        <div class="groupe-codage">
          <h3>
            <abbr title={nomenclature.titre}>{nomenclature.sigle}</abbr>
          </h3>
          <ul class="codes-proposes">
            {propositions.map(({ code, libelle, pour }) => (
              <li>
                <button
                  type="submit"
                  name="action"
                  value={`retenir:${nomenclature.id}:${code}`}
                  class="bouton"
                  aria-label={`Retenir ${libelle}, ${nomenclature.sigle} ${code}`}
                >
                  <span class="code">{code}</span> {libelle}
                  <span class="precision">pour « {pour} »</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

/** Le codage proposé sous le texte que l'on écrit (ERGO.08) : proposer, filtrer, retenir. */
export function PanneauCodage({ codage }: { codage: CodageMontre }) {
  return (
    <section class="panneau-codage pile" aria-labelledby="titre-codage">
      <div class="titre-page">
        <h2 id="titre-codage">Codage proposé</h2>
        <div class="actions">
          <label for="filtreCodage">Référentiel</label>
          <select id="filtreCodage" name="filtreCodage" data-propose-quand>
            <option value="">Tous les référentiels</option>
            {codage.referentiels.map(({ id, sigle }) => (
              <option value={id} selected={id === codage.filtre}>
                {sigle}
              </option>
            ))}
          </select>
          <button type="submit" name="action" value="proposer-codage" class="bouton">
            Proposer le codage
          </button>
        </div>
      </div>
      <section id="codes-proposes" class="pile" aria-live="polite" aria-label="Codes proposés">
        <PropositionsCodage codage={codage} />
      </section>
      <p class="champ-aide">
        Un code retenu s’ajoute à la fin du texte ; relisez-le, vous seul décidez.
      </p>
    </section>
  )
}
