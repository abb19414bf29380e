import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'

export function PageRefusee({ cadre }: { cadre: Cadre }) {
  return (
    <Page cadre={cadre} titre="Réglages" rubrique="reglages">
      <h1>Réglages</h1>
      <Message genre="attention">
        <p>Votre profil ne permet pas d'ouvrir cette page. Demandez au responsable du cabinet.</p>
      </Message>
    </Page>
  )
}
