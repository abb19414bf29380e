import type { Child } from 'hono/jsx'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import { FormulaireIdentite, type PropsFormulaire } from './formulaire-identite.tsx'

interface Props {
  cadre: Cadre
  titre: string
  formulaire: PropsFormulaire
  bandeau?: Child
  /** Ce que l'utilisateur doit savoir avant de saisir. */
  avertissement?: string | null
  /** Ce qui explique la page, sans alarmer. */
  information?: string | null
}

/** La même page crée et modifie ; son titre dit quand elle refuse. */
export function PageFormulaire(props: Props) {
  const { cadre, titre, formulaire, bandeau, avertissement, information } = props
  const enErreur = formulaire.problemes.length > 0
  return (
    <Page
      cadre={cadre}
      titre={enErreur ? `Erreur : ${titre.toLowerCase()}` : titre}
      rubrique="patients"
      bandeau={bandeau}
    >
      <h1>{titre}</h1>
      {avertissement && (
        <Message genre="attention">
          <p>{avertissement}</p>
        </Message>
      )}
      {information && (
        <Message genre="information">
          <p>{information}</p>
        </Message>
      )}
      <FormulaireIdentite {...formulaire} />
    </Page>
  )
}
