import { PROFESSIONS } from '../../comptes/professions.ts'
import { Champ } from '../../vues/champ.tsx'
import { Message } from '../../vues/message.tsx'
import { PageSeule, type Ressources } from '../../vues/page.tsx'
import { type Professionnel, rppsDe } from '../identite/professionnel.ts'
import type { Accueil } from '../rapprochement/reglage.ts'

interface Props {
  ressources: Ressources
  professionnel: Professionnel
  accueil: Accueil
  erreur: string | null
  identifiant: string
}

/** « Alix MOCKMED, médecin, RPPS 99700999016 » : qui PSC a reconnu. */
export function QuiEstReconnu({ professionnel }: { professionnel: Professionnel }) {
  const { nom, prenom, professions, identifiant } = professionnel
  const rpps = rppsDe(identifiant)
  const metiers = professions.map((p) => (PROFESSIONS as Record<string, string>)[p] ?? p)
  return (
    <dl class="traits">
      <div>
        <dt>Nom</dt>
        <dd>
          {prenom} {nom}
        </dd>
      </div>
      <div>
        <dt>Profession</dt>
        <dd>{metiers.join(', ') || 'aucune profession de santé'}</dd>
      </div>
      <div>
        <dt>{rpps ? 'RPPS' : 'Identifiant national'}</dt>
        <dd>{rpps ?? identifiant}</dd>
      </div>
    </dl>
  )
}

/** Aucun compte ne porte ce RPPS : l'utilisateur montre le sien une fois, ou en demande un. */
export function PageRapprochement(props: Props) {
  const { ressources, professionnel, accueil, erreur, identifiant } = props
  return (
    <PageSeule titre={erreur ? 'Erreur : mon compte' : 'Mon compte'} ressources={ressources}>
      <div class="carte pile">
        <h1>Quel est votre compte ?</h1>
        <Message genre="information">
          <p>
            Pro Santé Connect vous a reconnu, mais aucun compte du cabinet ne porte encore votre
            RPPS.
          </p>
        </Message>
        <QuiEstReconnu professionnel={professionnel} />
        {erreur && <Message genre="erreur">{erreur}</Message>}
        <form method="post" action="/psc/rapprochement" class="pile">
          <p>
            Si vous avez déjà un compte au cabinet, connectez-vous cette fois avec votre mot de
            passe. Ensuite, Pro Santé Connect et votre mot de passe ouvriront le même compte.
          </p>
          <Champ
            nom="identifiant"
            libelle="Identifiant"
            valeur={identifiant}
            remplissage="username"
            prioritaire
          />
          <Champ
            nom="motDePasse"
            libelle="Mot de passe"
            valeur=""
            type="password"
            remplissage="current-password"
          />
          <div class="actions">
            <button type="submit" class="bouton bouton-principal">
              Rapprocher mon compte
            </button>
            <a class="bouton" href="/connexion">
              Annuler
            </a>
          </div>
        </form>
        {accueil === 'demander' ? (
          <form method="post" action="/psc/demande" class="pile">
            <p>Vous n'avez pas de compte au cabinet ?</p>
            <div class="actions">
              <button type="submit" class="bouton">
                Demander un compte au responsable
              </button>
            </div>
          </form>
        ) : (
          <p class="secondaire">
            Vous n'avez pas de compte au cabinet ? Demandez-le au responsable : le logiciel n'en
            crée pas de lui-même.
          </p>
        )}
      </div>
    </PageSeule>
  )
}

/** La demande est notée ; rien ne s'ouvre avant que le responsable ait créé le compte. */
export const PageDemandee = ({ ressources }: { ressources: Ressources }) => (
  <PageSeule titre="Demande envoyée" ressources={ressources}>
    <div class="carte pile">
      <h1>Demande envoyée</h1>
      <Message genre="succes">
        <p>Le responsable du cabinet verra votre demande. Revenez quand votre compte sera créé.</p>
      </Message>
      <div class="actions">
        <a class="bouton" href="/connexion">
          Revenir à la connexion
        </a>
      </div>
    </div>
  </PageSeule>
)
