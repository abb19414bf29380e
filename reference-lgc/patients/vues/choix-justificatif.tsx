import { decritPar, Etiquette, TexteAide, TexteErreur } from '../../vues/champ.tsx'
import type { Confiance, Justificatif } from '../identite.ts'

const GROUPES: { confiance: Confiance; libelle: string }[] = [
  { confiance: 'elevee', libelle: 'Degré de confiance élevé' },
  { confiance: 'faible', libelle: 'Degré de confiance faible (ne valide pas)' },
]

interface Props {
  justificatifs: readonly Justificatif[]
  valeur: string
  erreur: string | null
  obligatoire: boolean
  /** Ce que dit la ligne vide. */
  vide: string
  aide?: string
}

/** La liste du réglage, sans choix d'avance : il engage celui qui a vu la pièce (EXI SI 23). */
export function ChoixJustificatif(props: Props) {
  const { justificatifs, valeur, erreur, obligatoire, aide } = props
  return (
    <div class={erreur ? 'champ champ-fautif' : 'champ'}>
      <Etiquette nom="justificatif" libelle="Justificatif d'identité" obligatoire={obligatoire} />
      <select
        id="justificatif"
        name="justificatif"
        aria-required={obligatoire ? 'true' : undefined}
        aria-invalid={erreur ? 'true' : undefined}
        aria-describedby={decritPar('justificatif', { mention: obligatoire, aide, erreur })}
      >
        <option value="">{props.vide}</option>
        {GROUPES.map(({ confiance, libelle }) => (
          <optgroup label={libelle}>
            {justificatifs
              .filter((j) => j.confiance === confiance)
              .map((j) => (
                <option value={j.code} selected={j.code === valeur}>
                  {j.libelle}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <TexteAide nom="justificatif" aide={aide} />
      <TexteErreur nom="justificatif" erreur={erreur} />
    </div>
  )
}
