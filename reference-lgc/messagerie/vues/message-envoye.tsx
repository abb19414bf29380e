import { heureLue, jourDe } from '../../vues/heures.ts'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import { objetLu } from '../composition/objet.ts'
import type { Courriel, CourrielEnvoye } from '../courriels/courriel.ts'
import { Conversation } from './conversation.tsx'
import { EtatDestinataire, EtatEnvoi } from './etats.tsx'
import { Pieces } from './pieces.tsx'

interface Props {
  cadre: Cadre
  courriel: CourrielEnvoye
  fil: readonly Courriel[]
  patient: { id: number; nom: string } | null
  accusesTus: boolean
}

/** L'envoi n'a pas encore d'issue : la page se remplace d'elle-même quand il en a une. */
export const enRoute = ({ etat, raison }: Pick<CourrielEnvoye, 'etat' | 'raison'>): boolean =>
  etat === 'en-cours' || etat === 'remis' || (etat === 'en-attente' && raison === null)

/** Un message envoyé : où il en est, chez qui il est arrivé, ce qu'il portait. */
export function PageMessageEnvoye({ cadre, courriel, fil, patient, accusesTus }: Props) {
  const adresse = `/messagerie/messages/${courriel.id}`
  return (
    <Page cadre={cadre} titre={objetLu(courriel.sujet) || 'Message'} rubrique="messagerie">
      <p class="fil">
        <a href={`/messagerie/envois?boite=${courriel.boiteId}`}>Messages envoyés</a>
      </p>
      <div class="titre-page">
        <h1>{objetLu(courriel.sujet) || '(sans objet)'}</h1>
        <div class="actions">
          <a class="bouton bouton-discret" href={`${adresse}/source`}>
            Source du message
          </a>
        </div>
      </div>
      <Suite courriel={courriel} adresse={adresse} />
      <section
        class="carte carte-dense"
        aria-label="Envoi"
        data-suivi={enRoute(courriel) ? `${adresse}/etat` : undefined}
      >
        <dl class="traits">
          <div>
            <dt>État</dt>
            <dd>
              <EtatEnvoi etat={courriel.etat} />
            </dd>
          </div>
          <div>
            <dt>Écrit</dt>
            <dd>
              le {jourDe(courriel.le)} à {heureLue(courriel.le)} par {courriel.auteur}
            </dd>
          </div>
          {patient && (
            <div>
              <dt>Patient</dt>
              <dd>
                <a href={`/patients/${patient.id}`}>{patient.nom}</a>
              </dd>
            </div>
          )}
          {courriel.destinataires.map((destinataire) => (
            <div>
              <dt>{destinataire.nom || destinataire.adresse}</dt>
              <dd>
                {accusesTus ? (
                  <span class="secondaire">Pas d'accusé reçu</span>
                ) : (
                  <EtatDestinataire destinataire={destinataire} />
                )}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <Pieces courriel={courriel} />
      <section class="carte" aria-label="Texte du message">
        <p class="courriel-texte">{courriel.texte}</p>
      </section>
      <Conversation fil={fil} courant={courriel.id} />
    </Page>
  )
}

/** Ce qui empêche ou met en doute l'envoi, et les seuls gestes sûrs. */
function Suite({ courriel, adresse }: { courriel: CourrielEnvoye; adresse: string }) {
  const { etat, raison } = courriel
  if (etat === 'a-verifier')
    return (
      <Message genre="attention">
        <p>
          La connexion a été coupée juste après l'envoi : l'opérateur a peut-être reçu ce message.{' '}
          {raison}
        </p>
        <p>
          Il ne repartira pas de lui-même. Un accusé ou le dossier des envois peut encore lever le
          doute ; le renvoyer peut le faire arriver deux fois.
        </p>
        <form method="post" action={`${adresse}/suite`} class="actions">
          <button type="submit" name="action" value="verifier" class="bouton bouton-principal">
            Vérifier maintenant
          </button>
          <button type="submit" name="action" value="renvoyer" class="bouton">
            Renvoyer quand même
          </button>
          <button type="submit" name="action" value="abandonner" class="bouton bouton-discret">
            Ne pas renvoyer
          </button>
        </form>
      </Message>
    )
  if (etat === 'refuse')
    return (
      <Message genre="erreur">
        <p>{raison}</p>
        <form method="post" action={`${adresse}/suite`} class="actions">
          <button type="submit" name="action" value="renvoyer" class="bouton">
            Réessayer
          </button>
        </form>
      </Message>
    )
  return etat === 'en-attente' && raison ? (
    <Message genre="attention">
      <p>{raison} Ce message est gardé et partira dès que possible.</p>
      <form method="post" action={`${adresse}/suite`} class="actions">
        <button type="submit" name="action" value="abandonner" class="bouton bouton-discret">
          Ne plus l'envoyer
        </button>
      </form>
    </Message>
  ) : null
}
