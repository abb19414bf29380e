import { LIBELLES_ROLE, type Role } from '../../comptes/roles.ts'
import { type Cadre, Page } from '../../vues/page.tsx'
import { DROITS, type Droit, LIBELLES_DROIT } from '../droits.ts'

interface Props {
  cadre: Cadre
  accordes: readonly { role: Role; droits: ReadonlySet<Droit> }[]
}

/** Un groupe par profil, une case par droit. */
export function PageDroits({ cadre, accordes }: Props) {
  return (
    <Page cadre={cadre} titre="Droits" rubrique="reglages">
      <p class="fil">
        <a href="/reglages">Réglages</a>
      </p>
      <h1>Droits</h1>
      <form method="post" action="/reglages/droits" class="pile">
        <p>
          Sans le premier droit, un profil ne voit aucune donnée personnelle des patients, et ne
          peut donc pas appeler INSi.
        </p>
        <div class="fiches">
          {accordes.map(({ role, droits }) => (
            <fieldset class="carte">
              <legend>
                <h2>{LIBELLES_ROLE[role]}</h2>
              </legend>
              {DROITS.map((droit) => (
                <label class="case">
                  <input type="checkbox" name={role} value={droit} checked={droits.has(droit)} />
                  {LIBELLES_DROIT[droit]}
                </label>
              ))}
            </fieldset>
          ))}
        </div>
        <div class="actions">
          <button type="submit" class="bouton bouton-principal">
            Enregistrer les droits
          </button>
        </div>
      </form>
    </Page>
  )
}
