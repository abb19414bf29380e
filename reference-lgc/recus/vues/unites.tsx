import { type Cadre, Page } from '../../vues/page.tsx'
import { LIBELLES_PREFERENCE, PREFERENCES_UNITES, type PreferenceUnites } from '../bio/unites.ts'

/** L'unité dans laquelle cet utilisateur lit un résultat donné en deux unités (BIO.05). */
export function PageUnites({ cadre, preference }: { cadre: Cadre; preference: PreferenceUnites }) {
  return (
    <Page cadre={cadre} titre="Unités de biologie" rubrique="reglages">
      <p class="fil">
        <a href="/reglages">Réglages</a>
      </p>
      <h1>Unités de biologie</h1>
      <form method="post" action="/reglages/unites" class="carte pile">
        <p>
          Quand un laboratoire donne un résultat dans deux unités, lequel voulez-vous lire ? Rien
          n’est converti : sans seconde unité, le résultat reste tel que reçu.
        </p>
        <fieldset class="pile">
          <legend>Unités préférées</legend>
          {PREFERENCES_UNITES.map((choix) => (
            <label class="case">
              <input type="radio" name="unites" value={choix} checked={choix === preference} />
              {LIBELLES_PREFERENCE[choix]}
            </label>
          ))}
        </fieldset>
        <div class="actions">
          <button type="submit" class="bouton bouton-principal">
            Enregistrer
          </button>
        </div>
      </form>
    </Page>
  )
}
