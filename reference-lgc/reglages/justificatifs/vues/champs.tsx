import { CONFIANCES, type Confiance } from '../../../patients/identite.ts'
import { Champ, decritPar, type Erreur, erreurDe, TexteErreur } from '../../../vues/champ.tsx'
import type { SaisieJustificatif } from '../saisie.ts'

export const LIBELLES_SAISIE = {
  libelle: 'Nom du justificatif',
  confiance: 'Degré de confiance',
} as const

const CHOIX: Record<Confiance, string> = {
  elevee: 'Élevé, il valide une identité',
  faible: 'Faible, il se note sans valider',
}

interface Props {
  saisie: SaisieJustificatif
  erreurs: readonly Erreur[]
}

/** Les deux champs d'un justificatif ; aucun degré d'avance, c'est un choix du site. */
export function ChampsJustificatif({ saisie, erreurs }: Props) {
  const erreur = erreurDe(erreurs, 'confiance')
  return (
    <>
      <Champ
        nom="libelle"
        libelle={LIBELLES_SAISIE.libelle}
        valeur={saisie.libelle}
        erreur={erreurDe(erreurs, 'libelle')}
        obligatoire
      />
      <div
        class={erreur ? 'champ champ-fautif' : 'champ'}
        id="confiance"
        role="radiogroup"
        tabindex={-1}
        aria-labelledby="confiance-libelle"
        aria-required="true"
        aria-invalid={erreur ? 'true' : undefined}
        aria-describedby={decritPar('confiance', { mention: true, erreur })}
      >
        <div class="etiquette">
          <span class="etiquette-groupe" id="confiance-libelle">
            {LIBELLES_SAISIE.confiance}
          </span>
          <span class="mention" id="confiance-mention">
            obligatoire
          </span>
        </div>
        <div class="choix choix-colonne">
          {CONFIANCES.map((confiance) => (
            <label>
              <input
                type="radio"
                name="confiance"
                value={confiance}
                checked={saisie.confiance === confiance}
              />
              {CHOIX[confiance]}
            </label>
          ))}
        </div>
        <TexteErreur nom="confiance" erreur={erreur} />
      </div>
    </>
  )
}
