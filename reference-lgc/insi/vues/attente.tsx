import type { Child } from 'hono/jsx'
import type { Patient } from '../../patients/identite.ts'
import { heureDe } from '../../vues/heures.ts'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { Appel } from '../depot.ts'
import { LIBELLES_OPERATION } from '../operations.ts'

interface Props {
  cadre: Cadre
  bandeau: Child
  patient: Patient
  appel: Appel
  delaiSecondes: number
}

/** L'appel court : ce qui est demandé, à qui, depuis quand ; la page peut être quittée. */
export function PageAttente({ cadre, bandeau, patient, appel, delaiSecondes }: Props) {
  const adresse = `/patients/${patient.id}/insi/${appel.id}`
  return (
    <Page cadre={cadre} titre="Interrogation d'INSi en cours" rubrique="patients" bandeau={bandeau}>
      <h1>Interrogation d'INSi en cours</h1>
      <div data-suivi={`${adresse}/etat`}>
        <Message genre="information">
          <p>
            {LIBELLES_OPERATION[appel.operation]} auprès du téléservice INSi de l'Assurance maladie,
            lancée à {heureDe(appel.lanceLe)}. La réponse arrive en {delaiSecondes} secondes au
            plus.
          </p>
          <p>Vous pouvez continuer votre travail : la fiche dira quand la réponse est là.</p>
        </Message>
      </div>
      <div class="actions">
        <a class="bouton bouton-principal" href={adresse}>
          Actualiser
        </a>
        <a class="bouton bouton-discret" href={`/patients/${patient.id}`}>
          Revenir à la fiche
        </a>
      </div>
    </Page>
  )
}
