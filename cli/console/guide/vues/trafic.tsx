import { heure } from '../../../../reports/campagne/dates.ts'
import { Forme } from '../../../../reports/rapport-html/formes.tsx'
import type { MessageVu } from '../trafic/releve.ts'

const Message = ({ message }: { message: MessageVu }) => {
  const fautif = message.ecarts.length > 0
  return (
    <li>
      <p>
        <strong>{message.service}</strong> <samp>{message.operation}</samp>{' '}
        <span class="secondaire">{heure(message.heure)}</span>
      </p>
      <p class={`etat ${fautif ? 'etat-non-conforme' : 'etat-conforme'}`}>
        <Forme nom={fautif ? 'non-conforme' : 'conforme'} /> <samp>{message.resultat}</samp>
      </p>
      {message.ecarts.map(({ regle, message: phrase }) => (
        <p class="secondaire">
          <code>{regle}</code> <samp>{phrase}</samp>
        </p>
      ))}
    </li>
  )
}

interface PropsTrafic {
  messages: readonly MessageVu[]
  /** Faux quand aucun service n'est simulé : il n'y a rien à voir passer. */
  simule: boolean
}

/** Ce que les services simulés ont vu depuis le début de l'étape. */
export const Trafic = ({ messages, simule }: PropsTrafic) => {
  if (!simule)
    return <p class="secondaire">Aucun service n’est simulé : le banc ne voit pas vos échanges.</p>
  if (messages.length === 0)
    return <p class="secondaire">Aucun message reçu depuis le début de l’étape.</p>
  return (
    <ul class="liste-nue guide-messages">
      {messages.map((message) => (
        <Message message={message} />
      ))}
    </ul>
  )
}
