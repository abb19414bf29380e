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
}

/** L'identifiant tapé survit à un refus, le mot de passe jamais. */
export function Connexion({ ressources, identifiant, suite, information, erreur }: Props) {
  return (
    <PageSeule titre={erreur ? 'Erreur : connexion' : 'Connexion'} ressources={ressources}>
      <div class="carte pile">
        <h1>Connexion</h1>
        {information && <Message genre="information">{information}</Message>}
        {erreur && <Message genre="erreur">{erreur}</Message>}
        <form method="post" action="/connexion" class="pile">
          <input type="hidden" name="suite" value={suite} />
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
              Se connecter
            </button>
          </div>
        </form>
      </div>
    </PageSeule>
  )
}
