import type { Child } from 'hono/jsx'
import type { Mutations } from '../../mutations/interrupteur.ts'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { IdentiteImprimee } from '../mentions.ts'
import type { Contenu } from '../modele/contenu.ts'
import { Feuille } from './feuille.tsx'

interface Props {
  cadre: Cadre
  bandeau: Child
  adresse: string
  version: number
  contenu: Contenu
  identite: IdentiteImprimee
  mutations: Mutations
}

/** Le document comme il sortira, avant d'être validé. */
export function PageApercu({ cadre, bandeau, adresse, version, ...feuille }: Props) {
  return (
    <Page cadre={cadre} titre="Aperçu du document" rubrique="patients" bandeau={bandeau}>
      <p class="fil">
        <a href={adresse}>Brouillon</a>
      </p>
      <h1>Aperçu du document</h1>
      <Message genre="information">
        <p>Le brouillon est enregistré. Ce document n'est pas encore validé.</p>
      </Message>
      <form method="post" action={`${adresse}/terminer`} class="actions" data-une-fois>
        <input type="hidden" name="version" value={String(version)} />
        <button type="submit" class="bouton bouton-principal">
          Terminer
        </button>
        <a class="bouton" href={adresse}>
          Revenir à la saisie
        </a>
      </form>
      <Feuille {...feuille} />
    </Page>
  )
}
