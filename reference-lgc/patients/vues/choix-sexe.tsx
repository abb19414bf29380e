import { decritPar, TexteErreur } from '../../vues/champ.tsx'
import { LIBELLES } from '../libelles.ts'

const CHOIX = [
  { valeur: 'F', mot: 'Féminin' },
  { valeur: 'M', mot: 'Masculin' },
  { valeur: 'I', mot: 'Indéterminé' },
] as const

interface Props {
  valeur: string
  erreur: string | null
  obligatoire: boolean
}

/** Aucun choix d'avance : le sexe se demande. */
export function ChoixSexe({ valeur, erreur, obligatoire }: Props) {
  return (
    <div
      class={erreur ? 'champ champ-fautif' : 'champ'}
      id="sexe"
      role="radiogroup"
      tabindex={-1}
      aria-labelledby="sexe-libelle"
      aria-required={obligatoire ? 'true' : undefined}
      aria-invalid={erreur ? 'true' : undefined}
      aria-describedby={decritPar('sexe', { mention: obligatoire, erreur })}
    >
      <div class="etiquette">
        <span class="etiquette-groupe" id="sexe-libelle">
          {LIBELLES.sexe}
        </span>
        {obligatoire && (
          <span class="mention" id="sexe-mention">
            obligatoire
          </span>
        )}
      </div>
      <div class="choix">
        {CHOIX.map((choix) => (
          <label>
            <input
              type="radio"
              name="sexe"
              value={choix.valeur}
              checked={valeur === choix.valeur}
            />
            {choix.mot}
          </label>
        ))}
      </div>
      <TexteErreur nom="sexe" erreur={erreur} />
    </div>
  )
}
