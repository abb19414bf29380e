import { heureLue, jourDe } from '../../vues/heures.ts'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import { objetLu } from '../composition/objet.ts'
import type { Courriel, CourrielRecu } from '../courriels/courriel.ts'
import { Conversation } from './conversation.tsx'
import { Provenance } from './marques.tsx'
import { Pieces } from './pieces.tsx'

interface Props {
  cadre: Cadre
  courriel: CourrielRecu
  fil: readonly Courriel[]
  /** Nom et matricule du patient, de notre dossier quand il est connu (UX.31). */
  patient: { id: number; nom: string; matricule: string | null } | null
  /** Pourquoi le contenu n'est pas là. */
  manque: string | null
}

/** Un message reçu : qui, quand, au sujet de qui, ce qu'il porte, et ce qu'on peut en faire. */
export function PageMessageRecu({ cadre, courriel, fil, patient, manque }: Props) {
  const adresse = `/messagerie/messages/${courriel.id}`
  return (
    <Page cadre={cadre} titre={objetLu(courriel.sujet) || 'Message'} rubrique="messagerie">
      <p class="fil">
        <a href={`/messagerie?boite=${courriel.boiteId}`}>Boîte de réception</a>
      </p>
      <div class="titre-page">
        <h1>{objetLu(courriel.sujet) || '(sans objet)'}</h1>
        <div class="actions">
          <a class="bouton bouton-principal" href={`/messagerie/nouveau?reponse=${courriel.id}`}>
            Répondre
          </a>
          <a class="bouton bouton-discret" href={`${adresse}/source`}>
            Source du message
          </a>
        </div>
      </div>
      {manque && (
        <Message genre="attention">
          <p>{manque}</p>
        </Message>
      )}
      {courriel.defaut && (
        <Message genre="attention">
          <p>{courriel.defaut}</p>
        </Message>
      )}
      <AccuseDemande courriel={courriel} adresse={adresse} />
      <section class="carte carte-dense" aria-label="En-tête du message">
        <dl class="traits">
          <div>
            <dt>De</dt>
            <dd>
              {courriel.deNom || courriel.deAdresse}
              {courriel.deNom !== '' && <span class="precision">{courriel.deAdresse}</span>}
              <br />
              <Provenance provenance={courriel.provenance} />
            </dd>
          </div>
          <div>
            <dt>Reçu</dt>
            <dd>
              le {jourDe(courriel.le)} à {heureLue(courriel.le)}
            </dd>
          </div>
          {patient && (
            <div>
              <dt>Patient</dt>
              <dd>
                <a href={`/patients/${patient.id}`}>{patient.nom}</a>
                {patient.matricule && <span class="precision">INS {patient.matricule}</span>}
              </dd>
            </div>
          )}
        </dl>
      </section>
      <Pieces courriel={courriel} />
      {courriel.texte !== '' && (
        <section class="carte" aria-label="Texte du message">
          <p class="courriel-texte">{courriel.texte}</p>
        </section>
      )}
      <Conversation fil={fil} courant={courriel.id} />
    </Page>
  )
}

/** Rendre un accusé de lecture est une décision de l'utilisateur (ECO.3.1.6). */
function AccuseDemande({ courriel, adresse }: { courriel: CourrielRecu; adresse: string }) {
  const { accuseDemande, accuseRenduLe, deAdresse } = courriel
  if (accuseDemande === '') return null
  if (accuseRenduLe)
    return (
      <Message genre="information">
        <p>
          Vous avez confirmé la lecture de ce message le {jourDe(accuseRenduLe)} à{' '}
          {heureLue(accuseRenduLe)}.
        </p>
      </Message>
    )
  return (
    <form method="post" action={`${adresse}/accuse`} class="carte carte-dense pile">
      <p>
        L'expéditeur demande à savoir que vous avez lu ce message.
        {accuseDemande !== deAdresse &&
          ` L'accusé partirait à une autre adresse que la sienne : ${accuseDemande}.`}
      </p>
      <div class="actions">
        <button type="submit" class="bouton">
          Confirmer la lecture
        </button>
      </div>
    </form>
  )
}
