import { Defile } from '../../../../reports/rapport-html/defile.tsx'
import type { ChampTableau, Colonne } from '../../../../steps/pilotes/guide/formulaire/types.ts'
import { SAISIE_MAX } from '../../vues/champ.tsx'
import { Icone } from '../../vues/icones.tsx'
import { lignesSaisies, nomCase } from '../formulaire/lire-valeurs.ts'
import type { Valeurs } from '../seance/etat-seance.ts'
import type { PropsChampGuide } from './props.ts'

const LIGNES_MIN = 3

interface PropsCase {
  nom: string
  rang: number
  colonne: Colonne
  valeurs: Valeurs
}

const Case = ({ nom, rang, colonne, valeurs }: PropsCase) => {
  const libelle = `${colonne.libelle}, ligne ${rang + 1}`
  const valeur = valeurs[nom] ?? ''
  if (colonne.genre === 'oui-non')
    return (
      <select name={nom} aria-label={libelle}>
        {['', 'oui', 'non'].map((choix) => (
          <option value={choix} selected={choix === valeur}>
            {choix}
          </option>
        ))}
      </select>
    )
  return (
    <input
      type="text"
      name={nom}
      value={valeur}
      aria-label={libelle}
      autocomplete="off"
      maxlength={SAISIE_MAX}
      placeholder={colonne.genre === 'date' ? 'jj/mm/aaaa' : undefined}
    />
  )
}

/** Un tableau à recopier : des lignes vides d'avance, et d'autres à la demande. */
export const ChampTableauGuide = ({
  nom,
  champ,
  valeurs,
  erreur,
}: PropsChampGuide<ChampTableau>) => {
  const colonnes = Object.entries(champ.colonnes)
  const lignes = Math.max(LIGNES_MIN, lignesSaisies(nom, valeurs) + 1)
  return (
    <fieldset class={erreur ? 'champ champ-fautif' : 'champ'}>
      <legend class="guide-libelle">{champ.libelle}</legend>
      <p class="champ-aide">
        Recopiez les lignes utiles, telles que l’écran les montre. Une ligne vide ne compte pas.
      </p>
      <Defile nom={champ.libelle}>
        <table class="guide-tableau">
          <thead>
            <tr>
              {colonnes.map(([, { libelle }]) => (
                <th scope="col">{libelle}</th>
              ))}
            </tr>
          </thead>
          <tbody data-lignes={nom}>
            {Array.from({ length: lignes }, (_, rang) => (
              <tr>
                {colonnes.map(([cle, colonne]) => (
                  <td>
                    <Case
                      nom={nomCase(nom, rang, cle)}
                      rang={rang}
                      colonne={colonne}
                      valeurs={valeurs}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Defile>
      <p class="actions">
        <button
          type="submit"
          class="bouton bouton-discret"
          name="_geste"
          value="lignes"
          formnovalidate
          data-ajouter={nom}
        >
          Ajouter une ligne
        </button>
      </p>
      {erreur && (
        <p class="champ-erreur">
          <Icone nom="erreur" />
          <span>{erreur}</span>
        </p>
      )}
      <p class="secondaire" data-note={nom} />
    </fieldset>
  )
}
