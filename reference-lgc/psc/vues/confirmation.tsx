import { type Compte, nomComplet } from '../../comptes/compte.ts'
import { PageSeule, type Ressources } from '../../vues/page.tsx'
import type { Professionnel } from '../identite/professionnel.ts'
import { QuiEstReconnu } from './rapprochement.tsx'

interface Props {
  ressources: Ressources
  compte: Compte
  professionnel: Professionnel
}

/** La session ouverte prouve le compte ; sur un poste partagé, un oui se demande. */
export function PageConfirmation({ ressources, compte, professionnel }: Props) {
  return (
    <PageSeule titre="Rapprocher mon compte" ressources={ressources}>
      <div class="carte pile">
        <h1>Rapprocher mon compte</h1>
        <p>
          Vous êtes connecté au compte <strong>{compte.identifiant}</strong> ({nomComplet(compte)}
          ). Pro Santé Connect vous reconnaît ainsi :
        </p>
        <QuiEstReconnu professionnel={professionnel} />
        <p>
          Est-ce bien vous ? Si oui, Pro Santé Connect et votre mot de passe ouvriront désormais le
          même compte.
        </p>
        <form method="post" action="/psc/confirmation" class="actions">
          <button type="submit" name="accord" value="oui" class="bouton bouton-principal">
            Oui, rapprocher
          </button>
          <button type="submit" name="accord" value="non" class="bouton">
            Non, ce n'est pas moi
          </button>
        </form>
      </div>
    </PageSeule>
  )
}
