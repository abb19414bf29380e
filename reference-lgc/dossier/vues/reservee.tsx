import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'

/** Le dossier médical ne s'ouvre qu'aux médecins. */
export const PageReservee = ({ cadre, retour }: { cadre: Cadre; retour: string }) => (
  <Page cadre={cadre} titre="Dossier médical réservé" rubrique="patients">
    <h1>Dossier médical réservé</h1>
    <Message genre="attention">
      <p>Seuls les médecins du cabinet ouvrent le dossier médical d'un patient.</p>
    </Message>
    <p>
      <a href={retour}>Revenir à la fiche d'identité</a>
    </p>
  </Page>
)
