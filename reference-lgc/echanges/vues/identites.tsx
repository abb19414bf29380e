import { grouperMatricule, natureDe } from '../../insi/natures.ts'
import { dateAffichee } from '../../patients/saisie/dates.ts'
import { heureLue, jourDe } from '../../vues/heures.ts'
import { type Cadre, Page } from '../../vues/page.tsx'
import { nommer } from '../domaine.ts'
import { natureDe as natureMessage } from '../journal/natures.ts'
import type { Compteurs } from '../reception/depot.ts'
import type { MessageRecu } from '../reception/message-recu.ts'
import { EtatSuite, EtatVerification } from './etats.tsx'
import { Onglets } from './onglets.tsx'

interface Props {
  cadre: Cadre
  messages: readonly MessageRecu[]
  compteurs: Compteurs
}

/** Les identités venues d'un autre domaine, celles qui attendent une décision en tête. */
export function PageIdentitesRecues({ cadre, messages, compteurs }: Props) {
  return (
    <Page cadre={cadre} titre="Identités reçues" rubrique="receptions">
      <h1>Identités reçues</h1>
      <Onglets actif="identites" compteurs={compteurs} />
      {messages.length === 0 ? (
        <section class="carte etat-vide" aria-label="Liste">
          <h2>Aucune identité reçue</h2>
          <p>Les identités que vos partenaires transmettent arriveront ici.</p>
        </section>
      ) : (
        <Tableau messages={messages} />
      )}
    </Page>
  )
}

function Tableau({ messages }: Pick<Props, 'messages'>) {
  return (
    <section class="tableau" tabindex={0} aria-label="Identités reçues">
      <table>
        <caption class="invisible">Identités reçues, à traiter d'abord</caption>
        <thead>
          <tr>
            <th scope="col">Identité</th>
            <th scope="col">Émetteur</th>
            <th scope="col">INS reçue</th>
            <th scope="col">Vérification INSi</th>
            <th scope="col">État</th>
          </tr>
        </thead>
        <tbody>
          {messages.map((message) => (
            <Ligne message={message} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Ligne({ message }: { message: MessageRecu }) {
  const { identite, ins } = message
  return (
    <tr>
      <th scope="row">
        <a href={`/receptions/identites/${message.id}`}>
          {`${identite.nomNaissance} ${identite.premierPrenom}`}
        </a>
        <br />
        <span class="secondaire">
          {identite.sexe}, {dateAffichee(identite.dateNaissance)}
        </span>
      </th>
      <td>
        {nommer(message.emetteur)}
        <br />
        <span class="secondaire">
          {natureMessage(message.evenement)}, le {jourDe(message.recuLe)} à{' '}
          {heureLue(message.recuLe)}
        </span>
      </td>
      <td>
        {ins ? (
          <>
            {grouperMatricule(ins.matricule)}
            <br />
            <span class="secondaire">{natureDe(ins.oid)}</span>
          </>
        ) : (
          'Aucune'
        )}
      </td>
      <td>
        <EtatVerification message={message} />
      </td>
      <td>
        <EtatSuite message={message} />
      </td>
    </tr>
  )
}
