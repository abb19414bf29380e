import { nomComplet } from '../../comptes/compte.ts'
import { LIBELLES_ROLE, type Role } from '../../comptes/roles.ts'
import type { CompteRegle } from '../../comptes/super-utilisateurs.ts'
import { type Cadre, Page } from '../../vues/page.tsx'
import { DROITS, type Droit, LIBELLES_DROIT } from '../droits.ts'

interface Props {
  cadre: Cadre
  accordes: readonly { role: Role; droits: ReadonlySet<Droit> }[]
  comptes: readonly CompteRegle[]
}

/** Le super-utilisateur de la règle 26 : un droit de la personne, pas de son profil (INS.29). */
function SuperUtilisateurs({ comptes }: Pick<Props, 'comptes'>) {
  return (
    <fieldset class="carte">
      <legend>
        <h2>Modifier les traits verrouillés</h2>
      </legend>
      <p class="champ-aide">
        Une identité récupérée ou qualifiée est verrouillée. Seules ces personnes peuvent la
        modifier ; son INS est alors retirée.
      </p>
      {comptes.map((compte) => (
        <label class="case">
          <input
            type="checkbox"
            name="superUtilisateurs"
            value={compte.identifiant}
            checked={compte.superUtilisateur}
          />
          {nomComplet(compte)}
        </label>
      ))}
    </fieldset>
  )
}

/** Un groupe par profil, une case par droit ; puis les super-utilisateurs. */
export function PageDroits({ cadre, accordes, comptes }: Props) {
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
          <SuperUtilisateurs comptes={comptes} />
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
