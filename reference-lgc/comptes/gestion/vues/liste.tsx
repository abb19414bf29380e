import { type Cadre, Page } from '../../../vues/page.tsx'
import { type Compte, nomComplet } from '../../compte.ts'
import { PROFESSIONS } from '../../professions.ts'
import { LIBELLES_ROLE } from '../../roles.ts'
import { EtatCompte } from './etat.tsx'

/** Tous les comptes du cabinet, ceux qui servent d'abord. */
export function PageComptes({ cadre, comptes }: { cadre: Cadre; comptes: readonly Compte[] }) {
  return (
    <Page cadre={cadre} titre="Comptes" rubrique="comptes">
      <div class="titre-page">
        <h1>Comptes</h1>
        <p class="actions">
          {cadre.annuaire && (
            <a class="bouton" href="/annuaire">
              Créer depuis l'annuaire
            </a>
          )}
          <a class="bouton" href="/psc/comptes">
            Pro Santé Connect
          </a>
          <a class="bouton" href="/comptes/traces">
            Traces des comptes
          </a>
          <a class="bouton bouton-principal" href="/comptes/nouveau">
            Créer un compte
          </a>
        </p>
      </div>
      <section class="tableau" tabindex={0} aria-label="Comptes du cabinet">
        <table>
          <caption class="invisible">Comptes du cabinet, les désactivés à la fin</caption>
          <thead>
            <tr>
              <th scope="col">Nom</th>
              <th scope="col">Profil</th>
              <th scope="col">Profession</th>
              <th scope="col">RPPS</th>
              <th scope="col">Identifiant privé</th>
              <th scope="col">État</th>
            </tr>
          </thead>
          <tbody>
            {comptes.map((compte) => (
              <tr>
                <th scope="row">
                  <a href={`/comptes/${compte.id}`}>{nomComplet(compte)}</a>
                </th>
                <td>{LIBELLES_ROLE[compte.role]}</td>
                <td>{compte.profession ? PROFESSIONS[compte.profession] : '–'}</td>
                <td class="compact">{compte.rpps ?? '–'}</td>
                <td class="compact">{compte.identifiantPrive}</td>
                <td>
                  <EtatCompte compte={compte} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Page>
  )
}
