import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'

/** Le portail demande PSC : le dire ici vaut mieux qu'une mire inattendue (SC.PSC.15). */
export function PagePortailFerme({ cadre, suite }: { cadre: Cadre; suite: string }) {
  return (
    <Page cadre={cadre} titre="Portail Web PS DMP" rubrique={null}>
      <h1>Portail Web PS DMP</h1>
      <section class="carte pile colonne-etroite" aria-label="Service fermé">
        <Message genre="attention">
          <p>Ce service s'ouvre avec Pro Santé Connect ; vous êtes connecté autrement.</p>
        </Message>
        <div class="actions">
          <a
            class="bouton bouton-principal"
            href={`/psc/connexion?${new URLSearchParams({ suite })}`}
          >
            L'ouvrir par Pro Santé Connect
          </a>
        </div>
      </section>
    </Page>
  )
}
