import { heure } from '../campagne/dates.ts'
import type { Execution } from '../campagne/executions.ts'
import type { MessageEchange } from '../campagne/types.ts'
import type { FichiersEchange, LiensEchanges } from '../journaux/ecrire-journaux.ts'
import { accorder } from '../libelles.ts'
import { Defile } from './defile.tsx'
import { adresse, brut, fr } from './textes.ts'

const Lien = ({ fichier, texte }: { fichier: string | null; texte: string }) =>
  fichier === null ? <span>{fr('non gardée')}</span> : <a href={adresse(fichier)}>{fr(texte)}</a>

const Ligne = ({ message, fichiers }: { message: MessageEchange; fichiers: FichiersEchange }) => (
  <tr>
    <td class="nombre">{heure(message.horodatage)}</td>
    <td>{message.service}</td>
    <td>
      {brut(message.operation ?? 'opération inconnue')}
      {message.appelant !== null && (
        <span class="second"> {fr(`par ${brut(message.appelant)}`)}</span>
      )}
      {message.ecarts.length > 0 && (
        <ul>
          {message.ecarts.map((ecart) => (
            <li class="provisoire">
              <code>{ecart.regle}</code> {fr(`: ${brut(ecart.message)} (${ecart.source})`)}
            </li>
          ))}
        </ul>
      )}
      {message.informations !== undefined && (
        <ul>
          {message.informations.map((information) => (
            <li class="second">
              {fr(`À savoir : ${brut(information.message)} (${information.source})`)}
            </li>
          ))}
        </ul>
      )}
    </td>
    <td>{brut(message.resultat)}</td>
    <td>
      <Lien fichier={fichiers.requete} texte="requête" />
      {', '}
      <Lien fichier={fichiers.reponse} texte="réponse" />
    </td>
  </tr>
)

/** Les messages échangés, repliés ; dépliés d'avance quand l'un d'eux porte un écart. */
export const Echanges = ({ execution, liens }: { execution: Execution; liens: LiensEchanges }) => {
  const messages = execution.etapes.flatMap((etape) => etape.messages)
  if (messages.length === 0) return null
  const ecarts = messages.reduce((total, message) => total + message.ecarts.length, 0)
  const suite = ecarts > 0 ? `, ${accorder(ecarts, 'écart')}` : ''
  return (
    <details open={ecarts > 0}>
      <summary>
        {fr(
          `${accorder(messages.length, 'message échangé', 'messages échangés')} avec les services${suite}`,
        )}
      </summary>
      <Defile nom={fr('Messages échangés')}>
        <table>
          <thead>
            <tr>
              <th scope="col">Heure</th>
              <th scope="col">Service</th>
              <th scope="col">{fr('Opération')}</th>
              <th scope="col">{fr('Résultat')}</th>
              <th scope="col">Messages</th>
            </tr>
          </thead>
          <tbody>
            {messages.map((message) => (
              <Ligne
                message={message}
                fichiers={liens.get(message) ?? { requete: null, reponse: null }}
              />
            ))}
          </tbody>
        </table>
      </Defile>
    </details>
  )
}
