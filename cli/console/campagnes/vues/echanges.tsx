import { heure } from '../../../../reports/campagne/dates.ts'
import type { MessageEchange } from '../../../../reports/campagne/types.ts'
import { Forme } from '../../../../reports/rapport-html/formes.tsx'
import { partiesDe } from './parties.ts'

interface PropsEchanges {
  messages: readonly MessageEchange[]
  /** Ceux de l'étape regardée, à distinguer des précédents. */
  actuels?: ReadonlySet<string>
  adresse(chemin: string): string
  /** Où l'échange se lit mis en forme, ses écarts à côté. */
  lire?(message: MessageEchange): string
}

const Ecarts = ({ message }: { message: MessageEchange }) => (
  <ul class="ecarts">
    {message.ecarts.map(({ regle, message: phrase, source }) => (
      <li>
        <samp>{phrase}</samp>{' '}
        <span class="secondaire">
          <code>{regle}</code> {source}
        </span>
      </li>
    ))}
  </ul>
)

/** Qui parle à qui, de quoi, et ce que le service en a dit. */
const Echange = ({
  message,
  adresse,
  actuels,
  lire,
}: { message: MessageEchange } & Pick<PropsEchanges, 'adresse' | 'actuels' | 'lire'>) => {
  const fautif = message.ecarts.length > 0
  const { de, vers, precision } = partiesDe(message)
  return (
    <li
      class={`echange ${fautif ? 'echange-fautif' : ''} ${actuels?.has(message.id) === false ? 'echange-passe' : ''}`}
    >
      <p class="echange-qui">
        <strong>{de}</strong>
        <span aria-hidden="true">→</span>
        <span class="pour-lecteur">vers</span>
        <strong>{vers}</strong>
        <span class="secondaire">{heure(message.horodatage)}</span>
      </p>
      <p>
        <samp>{message.operation ?? 'opération inconnue'}</samp>
        {precision && (
          <span class="secondaire">
            {' '}
            par <samp>{precision}</samp>
          </span>
        )}
      </p>
      <p class={`etat ${fautif ? 'etat-non-conforme' : 'etat-conforme'}`}>
        <Forme nom={fautif ? 'non-conforme' : 'conforme'} />
        <samp>{message.resultat}</samp>
      </p>
      {fautif && <Ecarts message={message} />}
      {message.informations?.map((information) => (
        <p class="secondaire">À savoir : {information.message}</p>
      ))}
      <p class="secondaire">
        {lire && (
          <>
            <a href={lire(message)}>lire l’échange</a>,{' '}
          </>
        )}
        <a href={adresse(message.requete)}>requête</a>,{' '}
        <a href={adresse(message.reponse)}>réponse</a>
      </p>
    </li>
  )
}

/** Les échanges avec les services, en séquence. */
export const Echanges = ({ messages, ...suite }: PropsEchanges) => (
  <ol class="sequence" aria-label="Échanges avec les services">
    {messages.map((message) => (
      <Echange message={message} {...suite} />
    ))}
  </ol>
)
