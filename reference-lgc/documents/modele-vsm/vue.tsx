import { type Cadre, Page } from '../../vues/page.tsx'
import { MODELES_SYNTHESE, type ModeleSynthese } from '../modele/synthese.ts'

const LIBELLES: Record<ModeleSynthese, { nom: string; aide: string }> = {
  '2013': {
    nom: 'VSM de 2013 (1.4)',
    aide: "Le modèle que cite la convention : lu par tous les logiciels d'aujourd'hui.",
  },
  '2023.01': {
    nom: 'VSM 2023.01',
    aide: 'Le modèle qui lui succède : il porte aussi les vaccinations.',
  },
}

export const PageModeleVsm = ({ cadre, choisi }: { cadre: Cadre; choisi: ModeleSynthese }) => (
  <Page cadre={cadre} titre="Modèle de synthèse médicale" rubrique="reglages">
    <p class="fil">
      <a href="/reglages">Réglages</a>
    </p>
    <h1>Modèle de synthèse médicale</h1>
    <form method="post" action="/reglages/modele-vsm" class="carte pile colonne-saisie">
      <fieldset>
        <legend>
          <h2>Modèle proposé pour les synthèses à venir</h2>
        </legend>
        {MODELES_SYNTHESE.map((modele) => (
          <label class="case">
            <input type="radio" name="modele" value={modele} checked={modele === choisi} />
            <span>
              {LIBELLES[modele].nom}
              <br />
              <span class="secondaire">{LIBELLES[modele].aide}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p class="champ-aide">
        Une synthèse déjà terminée garde le sien ; chaque synthèse peut en choisir un autre.
      </p>
      <div class="actions">
        <button type="submit" class="bouton bouton-principal">
          Enregistrer le modèle
        </button>
      </div>
    </form>
  </Page>
)
