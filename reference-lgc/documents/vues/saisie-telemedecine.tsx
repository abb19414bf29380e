import { erreurDe } from '../../vues/champ.tsx'
import { ACTES_TELEMEDECINE } from '../modele/telemedecine.ts'
import { LIBELLES_ACTES } from '../recit/telemedecine.ts'
import { type Champs, champ, coche, type Probleme } from '../saisie/champs.ts'
import { PARTIES_TELEMEDECINE } from '../saisie/telemedecine.ts'
import { ListeDeChoix } from './liste-de-choix.tsx'
import { ZoneTexte } from './zone-texte.tsx'

interface Props {
  champs: Champs
  problemes: readonly Probleme[]
}

/** L'acte demandé, puis ce que l'expert doit savoir. */
export const SaisieTelemedecine = ({ champs, problemes }: Props) => (
  <>
    <ListeDeChoix
      nom="acte"
      libelle="Acte demandé"
      erreur={erreurDe(problemes, 'acte')}
      obligatoire
    >
      {ACTES_TELEMEDECINE.map((acte) => (
        <option value={acte} selected={acte === champ(champs, 'acte')}>
          {LIBELLES_ACTES[acte]}
        </option>
      ))}
    </ListeDeChoix>
    <label class="case">
      <input type="checkbox" name="urgent" value="oui" checked={coche(champs, 'urgent')} />
      Demande urgente
    </label>
    {Object.entries(PARTIES_TELEMEDECINE).map(([nom, libelle]) => (
      <ZoneTexte
        {...{ nom, libelle }}
        valeur={champ(champs, nom)}
        erreur={erreurDe(problemes, nom)}
        obligatoire={nom !== 'contexte'}
        courte
      />
    ))}
  </>
)
