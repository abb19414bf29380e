import { type Cadre, Page } from '../../vues/page.tsx'
import { DELAIS_MIN } from '../file/reglages.ts'

const direDelai = (minutes: number): string =>
  minutes === 0 ? 'Tout de suite, en arrière-plan' : `${minutes} minutes après la validation`

/** Le moment de l'envoi et le rappel ; l'envoi lui-même ne se coupe pas (FAQ-06). */
export function PageReglagesDmp({
  cadre,
  delai,
  jours,
}: {
  cadre: Cadre
  delai: number
  jours: number
}) {
  return (
    <Page cadre={cadre} titre="DMP / Mon espace santé" rubrique="reglages">
      <p class="fil">
        <a href="/reglages">Réglages</a>
      </p>
      <h1>DMP / Mon espace santé</h1>
      <form method="post" action="/reglages/dmp" class="carte pile colonne-etroite">
        <div class="champ">
          <label for="delai">Envoi d’un document validé</label>
          <select id="delai" name="delai" aria-describedby="delai-aide">
            {DELAIS_MIN.map((d) => (
              <option value={String(d)} selected={d === delai}>
                {direDelai(d)}
              </option>
            ))}
          </select>
          <p class="champ-aide" id="delai-aide">
            Pendant ce délai, l’envoi d’un document peut encore s’annuler. L’envoi automatique ne se
            désactive pas.
          </p>
        </div>
        <div class="champ">
          <label for="jours">Rappel du message de responsabilité, en jours</label>
          <input
            id="jours"
            name="jours"
            type="text"
            inputmode="numeric"
            value={String(jours)}
            size={4}
          />
        </div>
        <div class="actions">
          <button type="submit" class="bouton bouton-principal">
            Enregistrer
          </button>
        </div>
      </form>
    </Page>
  )
}
