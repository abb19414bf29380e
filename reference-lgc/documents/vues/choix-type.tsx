import { DESCRIPTIONS, TYPES_DOCUMENT } from '../types.ts'
import { TYPES_AUTRES } from '../types-autres.ts'
import { ListeDeChoix } from './liste-de-choix.tsx'

interface Props {
  valeur: string
  erreur: string | null
}

/** Le type, et de quoi remplir le formulaire de ce que le dossier sait déjà. */
export const ChoixType = ({ valeur, erreur }: Props) => (
  <>
    <ListeDeChoix nom="type" libelle="Type de document" erreur={erreur} obligatoire>
      <option value="">Choisissez un type</option>
      {TYPES_DOCUMENT.map((type) => (
        <option value={type} selected={type === valeur}>
          {DESCRIPTIONS[type].libelle}
        </option>
      ))}
    </ListeDeChoix>
    <div class="actions">
      <button type="submit" name="action" value="preremplir" class="bouton bouton-discret">
        Préremplir depuis le dossier
      </button>
    </div>
  </>
)

/** De quel document il s'agit, quand aucun type du cabinet ne convient. */
export const ChoixCodage = ({ valeur, erreur }: Props) => (
  <ListeDeChoix nom="codage" libelle="Document" erreur={erreur} obligatoire>
    <option value="">Choisissez un document</option>
    {TYPES_AUTRES.map(({ codage }) => (
      <option value={codage.code} selected={codage.code === valeur}>
        {codage.libelle}
      </option>
    ))}
  </ListeDeChoix>
)
