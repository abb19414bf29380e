import { type ChoixOrdonnance, MOTIFS_SANS_DEPOT } from '../choix.ts'

export interface DepotPrevu {
  choix: ChoixOrdonnance
  /** L'utilisateur a une session Pro Santé Connect. */
  connecte: boolean
}

/** Avant de terminer : déposer ou non, et l'opposition du patient (ordonnance-numerique.md §5, point 2). */
export function ChoixDepot({ choix, connecte }: DepotPrevu) {
  return (
    <fieldset>
      <legend>
        <h2>Ordonnance Numérique</h2>
      </legend>
      <input type="hidden" name="onChoix" value="oui" />
      {!connecte && (
        <p class="champ-aide">
          Vous n’êtes pas connecté par Pro Santé Connect : l’ordonnance sera terminée sans être
          déposée.
        </p>
      )}
      <div class="pile-cases">
        <label class="case-dmp">
          <input type="checkbox" name="onDeposer" value="oui" checked={choix.deposer} />
          Déposer à l’Ordonnance Numérique
        </label>
        <label class="case-dmp">
          <input type="checkbox" name="onOpposition" value="oui" checked={choix.opposition} />
          Le patient s’oppose à ce que je consulte les délivrances
        </label>
      </div>
      <div class="champ">
        <label for="onMotif">Raison, si vous ne la déposez pas</label>
        <select id="onMotif" name="onMotif">
          {Object.entries(MOTIFS_SANS_DEPOT).map(([motif, libelle]) => (
            <option value={motif} selected={motif === choix.motif}>
              {libelle}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  )
}
