import type { Child } from 'hono/jsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { AgeAnnuaire } from '../recherche/age.ts'
import type { Criteres } from '../recherche/criteres.ts'
import { AgeDonnees } from './age.tsx'
import { ChampsRecherche, type ListesChoix } from './champs-recherche.tsx'

interface Props {
  cadre: Cadre
  bandeau?: Child
  titre: string
  /** Pour qui l'on cherche : un correspondant, un utilisateur. */
  but?: Child
  age: AgeAnnuaire | null
  criteres: Criteres
  listes: ListesChoix
  /** Où le formulaire se lit. */
  adresse: string
  rubrique?: 'annuaire' | 'patients' | 'comptes'
  children: Child
}

/** Chercher un professionnel ou une structure ; les résultats suivent la frappe quand il y a des scripts. */
export function PageRecherche(props: Props) {
  const { cadre, titre, criteres, listes, adresse } = props
  return (
    <Page
      cadre={cadre}
      titre={titre}
      rubrique={props.rubrique ?? 'annuaire'}
      bandeau={props.bandeau}
    >
      {props.but}
      <div class="titre-page">
        <h1>{titre}</h1>
        {cadre.reglages && props.rubrique === undefined && (
          <p class="actions">
            <a class="bouton" href="/reglages/annuaire">
              Chargement de l’annuaire
            </a>
          </p>
        )}
      </div>
      <AgeDonnees age={props.age} />
      <search>
        <form
          method="get"
          action={adresse}
          class="carte carte-dense pile"
          data-a-la-frappe="resultats"
        >
          <ChampsRecherche {...{ criteres, listes }} prioritaire />
          <div class="actions">
            <button type="submit" class="bouton bouton-principal">
              Rechercher
            </button>
            <a class="bouton bouton-discret" href={adresse}>
              Effacer
            </a>
          </div>
        </form>
      </search>
      <p class="invisible" role="status" data-annonce-resultats />
      <div id="resultats" class="pile">
        {props.children}
      </div>
    </Page>
  )
}
