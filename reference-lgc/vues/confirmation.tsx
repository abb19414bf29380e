import type { Child } from 'hono/jsx'
import { Message } from './message.tsx'
import { type Cadre, Page } from './page.tsx'

interface Props {
  cadre: Cadre
  bandeau: Child
  titre: string
  /** Conséquences, dites avant l'action. */
  consequences: readonly string[]
  adresse: string
  /** Tout ce que l'utilisateur a déjà saisi, porté jusqu'à la confirmation. */
  caches: Readonly<Record<string, string>>
  confirmer: string
  /** Ramène à la saisie sans rien perdre, ou à la fiche. */
  renoncer: { libelle: string; action?: string; adresse?: string }
}

/** Demande l'accord avant une action qui efface. */
export function PageConfirmation(props: Props) {
  const { renoncer } = props
  return (
    <Page cadre={props.cadre} titre={props.titre} rubrique="patients" bandeau={props.bandeau}>
      <h1>{props.titre}</h1>
      <form method="post" action={props.adresse} class="carte pile">
        <Message genre="attention">
          {props.consequences.map((c) => (
            <p>{c}</p>
          ))}
        </Message>
        {Object.entries(props.caches).map(([nom, valeur]) => (
          <input type="hidden" name={nom} value={valeur} />
        ))}
        <div class="actions">
          <button type="submit" name="action" value="confirmer" class="bouton bouton-grave">
            {props.confirmer}
          </button>
          {renoncer.adresse ? (
            <a class="bouton bouton-discret" href={renoncer.adresse}>
              {renoncer.libelle}
            </a>
          ) : (
            <button
              type="submit"
              name="action"
              value={renoncer.action}
              class="bouton bouton-discret"
            >
              {renoncer.libelle}
            </button>
          )}
        </div>
      </form>
    </Page>
  )
}
