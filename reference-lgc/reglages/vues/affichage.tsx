import type { ChampIdentite } from '../../patients/identite.ts'
import { LIBELLES } from '../../patients/libelles.ts'
import { type Cadre, Page } from '../../vues/page.tsx'
import { CHAMPS_PERMANENTS, CHAMPS_REGLABLES } from '../affichage.ts'

interface Props {
  cadre: Cadre
  affiches: readonly ChampIdentite[]
}

export function PageAffichage({ cadre, affiches }: Props) {
  return (
    <Page cadre={cadre} titre="Affichage de l'identité" rubrique="reglages">
      <p class="fil">
        <a href="/reglages">Réglages</a>
      </p>
      <h1>Affichage de l'identité</h1>
      <form method="post" action="/reglages/affichage" class="carte pile">
        <p>
          Toujours montrés : {CHAMPS_PERMANENTS.map((c) => LIBELLES[c].toLowerCase()).join(', ')}.
        </p>
        <fieldset>
          <legend>
            <h2>Champs montrés sur la fiche d'identité</h2>
          </legend>
          {CHAMPS_REGLABLES.map((champ) => (
            <label class="case">
              <input
                type="checkbox"
                name="champs"
                value={champ}
                checked={affiches.includes(champ)}
              />
              {LIBELLES[champ]}
            </label>
          ))}
        </fieldset>
        <p class="champ-aide">Ce réglage vaut pour tous les postes du cabinet.</p>
        <div class="actions">
          <button type="submit" class="bouton bouton-principal">
            Enregistrer l'affichage
          </button>
        </div>
      </form>
    </Page>
  )
}
