import { Message } from '../../vues/message.tsx'
import { PageSeule, type Ressources } from '../../vues/page.tsx'
import { CAS_PSC } from '../codes.ts'

interface Props {
  ressources: Ressources
  /** Le logiciel a encore de quoi refermer ; sinon il a redémarré, et ne l'a plus. */
  reprise: boolean
}

/** La session du logiciel est close ; celle de PSC peut être restée ouverte. */
export function PageSortie({ ressources, reprise }: Props) {
  const { titre, texte, faire } = CAS_PSC['PSC-SORTIE']
  return (
    <PageSeule titre={titre} ressources={ressources}>
      <div class="carte pile">
        <h1>{titre}</h1>
        <Message genre="attention">
          <p>Vous êtes déconnecté du logiciel. {texte}</p>
          <p>{reprise ? faire : 'Fermez le navigateur avant de quitter le poste.'}</p>
        </Message>
        <p class="secondaire">
          Code : <strong>PSC-SORTIE</strong>
        </p>
        <div class="actions">
          {reprise && (
            <form method="post" action="/psc/sortie">
              <button type="submit" class="bouton bouton-principal">
                Réessayer la fermeture
              </button>
            </form>
          )}
          <a class="bouton" href="/connexion">
            Revenir à la connexion
          </a>
        </div>
      </div>
    </PageSeule>
  )
}
