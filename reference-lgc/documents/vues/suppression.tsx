import type { Child } from 'hono/jsx'
import { Champ } from '../../vues/champ.tsx'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { Document } from '../document.ts'

interface Props {
  cadre: Cadre
  bandeau: Child
  document: Document
  adresse: string
  motif: string
  erreur: string | null
}

/** Retirer un document du dossier : un motif, et une trace. */
export function PageSuppression({ cadre, bandeau, document, adresse, motif, erreur }: Props) {
  const titre = `Supprimer « ${document.titre} »`
  return (
    <Page cadre={cadre} titre={titre} rubrique="patients" bandeau={bandeau}>
      <p class="fil">
        <a href={adresse}>Document</a>
      </p>
      <h1>{titre}</h1>
      <form method="post" action={`${adresse}/supprimer`} class="carte pile" novalidate>
        <Message genre="attention">
          <p>
            Le document ne s'imprime ni ne s'exporte plus. Qui l'a supprimé et pourquoi restent.
          </p>
        </Message>
        <Champ nom="motif" libelle="Motif" {...{ erreur }} valeur={motif} obligatoire prioritaire />
        <div class="actions">
          <button type="submit" class="bouton bouton-grave">
            Supprimer le document
          </button>
          <a class="bouton bouton-discret" href={adresse}>
            Garder le document
          </a>
        </div>
      </form>
    </Page>
  )
}
