import type { Medicament } from './base.ts'

/** Ce que la base a rendu : un bouton par médicament, sans script. */
export function ResultatsMedicaments({
  cherche,
  trouves,
  rang,
}: {
  cherche: string
  trouves: readonly Medicament[]
  /** La ligne d'ordonnance où porter le choix ; absente d'un traitement du dossier. */
  rang?: number
}) {
  return (
    <div class="pile" role="status">
      <p class="secondaire">
        {trouves.length === 0
          ? `Aucun médicament de la base pour « ${cherche} ».`
          : `Base de médicaments fictive : choisissez pour « ${cherche} ».`}
      </p>
      {trouves.length > 0 && (
        <ul class="lieux">
          {trouves.map(({ cis, libelle }) => (
            <li>
              <button
                type="submit"
                name="choisir"
                value={rang === undefined ? cis : `${rang}:${cis}`}
                class="bouton"
              >
                {libelle}
                <span class="precision">CIS fictif {cis}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
