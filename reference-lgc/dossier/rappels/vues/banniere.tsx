import { Message } from '../../../vues/message.tsx'
import { dateLue } from '../../regles/date-partielle.ts'
import type { Rappel } from '../rappel.ts'

/** Dans le dossier du patient : le VSM à mettre à jour, et ce que l'on peut en faire. */
export function BanniereRappel({ rappel }: { rappel: Rappel | null }) {
  if (!rappel) return null
  const { patientId, motifs, dernier } = rappel
  return (
    <Message genre="attention">
      <p>
        VSM à mettre à jour : {motifs.join(', ')}.{' '}
        {dernier ? `Dernier VSM le ${dateLue(dernier)}.` : 'Aucun VSM à ce jour.'}
      </p>
      <p class="actions">
        <a href={`/patients/${patientId}/documents/nouveau?type=synthese`}>Rédiger le VSM</a>
        <a href={`/patients/${patientId}/rappel-vsm`}>Modifier le rappel de VSM</a>
      </p>
    </Message>
  )
}
