import { heure } from '../../../../reports/campagne/dates.ts'
import type { MessageEchange } from '../../../../reports/campagne/types.ts'
import { accorder } from '../../../../reports/libelles.ts'
import { adresseEchange } from '../adresses.ts'

interface PropsLiens {
  campagne: string
  messages: readonly MessageEchange[]
}

/** Les échanges du scénario, chacun vers sa page. */
export const LiensEchanges = ({ campagne, messages }: PropsLiens) =>
  messages.length === 0 ? null : (
    <section aria-labelledby="echanges" class="carte carte-dense pile">
      <h2 id="echanges">{accorder(messages.length, 'message échangé', 'messages échangés')}</h2>
      <ul class="liste-nue">
        {messages.map((message) => (
          <li>
            <a href={adresseEchange(campagne, message)}>
              {message.service} {message.operation ?? ''}
            </a>{' '}
            <span class="secondaire">
              {heure(message.horodatage)}
              {message.ecarts.length > 0 && `, ${accorder(message.ecarts.length, 'écart')}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
