import { Message } from '../vues/message.tsx'
import { type Cadre, Page } from '../vues/page.tsx'
import type { EtatEspace } from './espace.ts'
import { PHRASES_ESPACE } from './phrases.ts'

export const ADRESSE_ESPACE = '/espace-de-confiance'

interface Props {
  cadre: Cadre
  etat: EtatEspace
  /** Identifiant national du compte ; sans lui, rien ne s'ouvre. */
  identifiant: string | null
}

const Action = ({
  vers,
  children,
  principal,
}: {
  vers: string
  children: string
  principal?: true
}) => (
  <form method="post" action={`${ADRESSE_ESPACE}/${vers}`}>
    <button type="submit" class={principal ? 'bouton bouton-principal' : 'bouton'}>
      {children}
    </button>
  </form>
)

function Ferme({
  etat,
  identifiant,
}: {
  etat: EtatEspace & { genre: 'ferme' }
  identifiant: string | null
}) {
  return (
    <>
      {etat.echec && (
        <Message genre="attention">
          <p>{PHRASES_ESPACE[etat.echec]}</p>
        </Message>
      )}
      {identifiant === null ? (
        <p>
          Votre compte ne porte pas de RPPS. Demandez au responsable du cabinet de le renseigner :
          l'espace de confiance s'ouvre au nom d'un professionnel.
        </p>
      ) : (
        <>
          <p>
            Fermé. Pour l'ouvrir, une demande part sur votre application e-CPS, au nom de
            l'identifiant national {identifiant}.
          </p>
          <div class="actions">
            <Action vers="ouvrir" principal>
              Ouvrir l'espace de confiance
            </Action>
          </div>
        </>
      )}
    </>
  )
}

function Attente({ nombre }: { nombre: string }) {
  return (
    <>
      <p>Ouvrez votre application e-CPS. N'acceptez que si elle montre ce nombre :</p>
      <p class="nombre-a-comparer">
        <span class="invisible">Nombre à comparer : </span>
        {nombre}
      </p>
      <Message genre="information">
        <p>En attente de votre réponse, deux minutes au plus. La page s'actualise seule.</p>
      </Message>
      <div class="actions">
        <a class="bouton bouton-principal" href={ADRESSE_ESPACE}>
          J'ai accepté
        </a>
        <Action vers="fermer">Annuler la demande</Action>
      </div>
    </>
  )
}

function Ouvert() {
  return (
    <>
      <p>
        Ouvert, pour quatre heures au plus. Le Proxy e-santé du cabinet appelle les services en
        votre nom ; ce logiciel ne tient aucun de vos jetons.
      </p>
      <div class="actions">
        <Action vers="verifier" principal>
          Vérifier avec le service d'essai
        </Action>
        <Action vers="fermer">Fermer l'espace de confiance</Action>
      </div>
    </>
  )
}

/** L'état du service « Espace de confiance », et de quoi l'ouvrir, l'éprouver et le fermer. */
export function PageEspace({ cadre, etat, identifiant }: Props) {
  return (
    <Page cadre={cadre} titre="Espace de confiance" rubrique={cadre.reglages ? 'reglages' : null}>
      {cadre.reglages && (
        <p class="fil">
          <a href="/reglages">Réglages</a>
        </p>
      )}
      <h1>Espace de confiance</h1>
      <section class="carte pile colonne-etroite" aria-label="État du service">
        {etat.genre === 'ferme' && <Ferme etat={etat} identifiant={identifiant} />}
        {etat.genre === 'attente' && <Attente nombre={etat.nombre} />}
        {etat.genre === 'ouvert' && <Ouvert />}
      </section>
    </Page>
  )
}
