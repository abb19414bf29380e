import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'

interface PropsRepos {
  cadre: Cadre
  /** Une campagne guidée joue, et n'a rien à demander pour l'instant. */
  enCours: { id: string } | null
  /** La campagne s'est arrêtée pendant qu'une étape attendait. */
  coupee: boolean
}

/** Aucune question n'attend : ce qui se passe, ou comment commencer. */
export const PageRepos = ({ cadre, enCours, coupee }: PropsRepos) => (
  <Page cadre={cadre} titre="Scénario guidé" rubrique="/guide" scripts={['guide']}>
    <h1>Scénario guidé</h1>
    {coupee && enCours === null && (
      <Message genre="attention">
        <p>
          La campagne s’est arrêtée pendant qu’une étape attendait. Elle se reprend depuis{' '}
          <a href="/campagnes">Campagnes</a> : les scénarios finis ne se rejouent pas.
        </p>
      </Message>
    )}
    {enCours ? (
      <div class="carte etat-vide" data-campagne={enCours.id}>
        <p role="status">La campagne joue. L’étape suivante s’affichera ici.</p>
        <p class="actions">
          <a class="bouton" href={`/direct/${enCours.id}`}>
            Suivre la campagne
          </a>
          <a class="bouton bouton-discret" href="/guide">
            Actualiser
          </a>
        </p>
      </div>
    ) : (
      <div class="carte etat-vide" data-campagne="">
        <p>Aucun scénario guidé ne joue.</p>
        <p class="secondaire">
          Lancez une campagne avec la cible « guidée » : le banc vous dit chaque geste, vous dites
          ce que l’écran montre et déposez les preuves.
        </p>
        <p class="actions">
          <a class="bouton bouton-principal" href="/lancer">
            Lancer une campagne
          </a>
        </p>
      </div>
    )}
  </Page>
)
