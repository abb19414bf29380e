import { specialiteLue } from '../enonces.ts'
import type { Destinataire } from '../modele/personnes.ts'
import { type Champs, coche } from '../saisie/champs.ts'
import { champDestinataire, nomDestinataire } from '../saisie/destinataires.ts'

interface Props {
  proposes: readonly Destinataire[]
  champs: Champs
}

/** À qui le document s'adresse : plusieurs à la fois, nommés dans le document (DOC.05). */
export const ChoixDestinataires = ({ proposes, champs }: Props) => (
  <fieldset>
    <legend>
      <h2>Destinataires</h2>
    </legend>
    <div class="grille-champs grille-large">
      {proposes.map((d) => (
        <label class="case">
          <input
            type="checkbox"
            name={champDestinataire(d)}
            value="oui"
            checked={coche(champs, champDestinataire(d))}
          />
          <span>
            {nomDestinataire(d)}
            <span class="precision">
              {d.genre === 'patient' ? 'le patient' : specialiteLue(d.specialite)}
            </span>
          </span>
        </label>
      ))}
    </div>
    <p class="champ-aide">
      Les professionnels proposés sont les correspondants du cabinet, tenus dans les{' '}
      <a href="/reglages/correspondants">réglages</a>.
    </p>
  </fieldset>
)
