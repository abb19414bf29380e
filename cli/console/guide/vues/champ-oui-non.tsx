import type { ChampOuiNon } from '../../../../steps/pilotes/guide/formulaire/types.ts'
import { Icone } from '../../vues/icones.tsx'
import { idChamp, type PropsChampGuide } from './props.ts'

const CHOIX = [
  ['oui', 'Oui'],
  ['non', 'Non'],
] as const

export const ChampOuiNonGuide = ({ nom, champ, valeurs, erreur }: PropsChampGuide<ChampOuiNon>) => (
  <fieldset
    class={erreur ? 'champ champ-fautif' : 'champ'}
    aria-describedby={idChamp(`${nom}-note`)}
  >
    <legend class="guide-libelle">{champ.libelle}</legend>
    <div class="choix guide-choix">
      {CHOIX.map(([valeur, mot]) => (
        <label>
          <input
            type="radio"
            name={nom}
            value={valeur}
            checked={valeurs[nom] === valeur}
            required
          />
          {mot}
        </label>
      ))}
    </div>
    {erreur && (
      <p class="champ-erreur">
        <Icone nom="erreur" />
        <span>{erreur}</span>
      </p>
    )}
    <p class="secondaire" id={idChamp(`${nom}-note`)} data-note={nom} />
  </fieldset>
)
