import { type Compte, nomComplet } from '../../comptes/compte.ts'
import { heureDe, jourDe } from '../../vues/heures.ts'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { DemandeAcces } from '../rapprochement/demandes-d-acces.ts'
import { FACONS, type Liaison } from '../rapprochement/depot.ts'
import type { Accueil } from '../rapprochement/reglage.ts'

interface Props {
  cadre: Cadre
  liaisons: readonly { liaison: Liaison; compte: Compte | null }[]
  demandes: readonly DemandeAcces[]
  accueil: Accueil
}

const LIBELLES_ACCUEIL: Record<Accueil, string> = {
  refuser: 'Le refuser, en lui disant de demander un compte au responsable',
  demander: 'Lui laisser envoyer une demande de compte, que vous lirez ici',
}

/** Les rapprochements, que l'administrateur seul défait, et les demandes de compte. */
export function PageGestionPsc({ cadre, liaisons, demandes, accueil }: Props) {
  return (
    <Page cadre={cadre} titre="Pro Santé Connect" rubrique="comptes">
      <p class="fil">
        <a href="/comptes">Comptes</a>
      </p>
      <h1>Pro Santé Connect</h1>
      <section class="pile" aria-labelledby="rapproches">
        <h2 id="rapproches">Comptes rapprochés</h2>
        {liaisons.length === 0 ? (
          <p class="carte">Aucun compte n'est encore rapproché de Pro Santé Connect.</p>
        ) : (
          <Liaisons liaisons={liaisons} />
        )}
      </section>
      <section class="pile" aria-labelledby="demandes">
        <h2 id="demandes">Demandes de compte</h2>
        {demandes.length === 0 ? (
          <p class="carte">Aucune demande.</p>
        ) : (
          <Demandes demandes={demandes} />
        )}
      </section>
      <section class="carte pile" aria-labelledby="inconnus">
        <h2 id="inconnus">Professionnel sans compte</h2>
        <form method="post" action="/psc/comptes/accueil" class="pile">
          <fieldset class="choix choix-colonne">
            <legend>
              Quand Pro Santé Connect reconnaît quelqu'un que le cabinet ne connaît pas
            </legend>
            {(['refuser', 'demander'] as const).map((choix) => (
              <label>
                <input type="radio" name="accueil" value={choix} checked={choix === accueil} />
                {LIBELLES_ACCUEIL[choix]}
              </label>
            ))}
          </fieldset>
          <div class="actions">
            <button type="submit" class="bouton">
              Enregistrer
            </button>
          </div>
        </form>
      </section>
    </Page>
  )
}

function Liaisons({ liaisons }: Pick<Props, 'liaisons'>) {
  return (
    <section class="tableau" tabindex={0} aria-label="Tableau des rapprochements">
      <table>
        <caption class="invisible">Comptes rapprochés</caption>
        <thead>
          <tr>
            <th scope="col">Compte</th>
            <th scope="col">Identifiant national</th>
            <th scope="col">Rapproché par</th>
            <th scope="col">Le</th>
            <th scope="col">
              <span class="invisible">Action</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {liaisons.map(({ liaison, compte }) => (
            <tr>
              <td>{compte ? `${nomComplet(compte)} (${compte.identifiant})` : ''}</td>
              <td class="compact">{liaison.identifiant}</td>
              <td>{FACONS[liaison.facon]}</td>
              <td class="compact">
                {jourDe(liaison.le)} {heureDe(liaison.le)}
              </td>
              <td>
                <form method="post" action="/psc/comptes/defaire">
                  <input type="hidden" name="identifiant" value={liaison.identifiant} />
                  <button type="submit" class="bouton bouton-discret">
                    Défaire
                    <span class="invisible"> le rapprochement de {compte?.identifiant}</span>
                  </button>
                </form>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Demandes({ demandes }: Pick<Props, 'demandes'>) {
  return (
    <ul class="fiches">
      {demandes.map((demande) => (
        <li class="carte pile">
          <p>
            <strong>
              {demande.prenom} {demande.nom}
            </strong>
            , {demande.profession || 'sans profession de santé'}, identifiant{' '}
            {demande.identifiant_national}, le {jourDe(demande.le)}
          </p>
          <p class="secondaire">
            Créez son compte avec ce RPPS : Pro Santé Connect l'ouvrira sans autre formalité.
          </p>
          <form method="post" action="/psc/comptes/demande-traitee">
            <input type="hidden" name="identifiant" value={demande.identifiant_national} />
            <button type="submit" class="bouton">
              Retirer cette demande
            </button>
          </form>
        </li>
      ))}
    </ul>
  )
}
