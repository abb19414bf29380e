import { type EntreePsc as Entree, EntreePsc } from '../../psc/vues/entree.tsx'
import { Champ } from '../../vues/champ.tsx'
import { Message } from '../../vues/message.tsx'
import { PageSeule, type Ressources } from '../../vues/page.tsx'

interface Props {
  ressources: Ressources
  identifiant: string
  /** Page à ouvrir ensuite. */
  suite: string
  information?: string | null
  erreur?: string
  /** `null` quand le cabinet ne se connecte pas par Pro Santé Connect. */
  psc: Entree | null
}

/** L'identifiant tapé survit à un refus, le mot de passe jamais. */
export function Connexion({ ressources, identifiant, suite, information, erreur, psc }: Props) {
  return (
    <PageSeule titre={erreur ? 'Erreur : connexion' : 'Connexion'} ressources={ressources}>
      <div class="carte pile">
        <h1>Connexion</h1>
        {information && <Message genre="information">{information}</Message>}
        {erreur && <Message genre="erreur">{erreur}</Message>}
        {psc && <EntreePsc entree={psc} suite={suite} />}
        <form
          method="post"
          action="/connexion"
          class={psc ? 'pile entree-locale' : 'pile'}
          aria-labelledby={psc ? 'titre-local' : undefined}
        >
          {psc && <h2 id="titre-local">Par mot de passe</h2>}
          <input type="hidden" name="suite" value={suite} />
          <Champ
            nom="identifiant"
            libelle="Identifiant"
            valeur={identifiant}
            remplissage="username"
            prioritaire={identifiant === ''}
          />
          <Champ
            nom="motDePasse"
            libelle="Mot de passe"
            valeur=""
            type="password"
            remplissage="current-password"
            prioritaire={identifiant !== ''}
          />
          <div class="actions">
            <button type="submit" class="bouton bouton-principal">
              Se connecter
            </button>
          </div>
        </form>
        <p class="secondaire">
          <a href="/conditions">Conditions générales d'utilisation</a>
        </p>
      </div>
    </PageSeule>
  )
}
