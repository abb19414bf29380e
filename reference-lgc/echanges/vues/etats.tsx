import { Icone, type NomIcone } from '../../vues/icones.tsx'
import type { MessageRecu, Suite, Verification } from '../reception/message-recu.ts'

const VERIFICATIONS: Record<Verification, { icone: NomIcone; texte: string }> = {
  'sans-ins': { icone: 'information', texte: 'Sans INS' },
  'deja-connue': { icone: 'succes', texte: 'INS déjà connue du cabinet' },
  attendue: { icone: 'information', texte: 'Vérification INSi en cours' },
  concorde: { icone: 'succes', texte: 'Vérifiée par INSi : OK' },
  discorde: { icone: 'erreur', texte: 'Vérifiée par INSi : KO' },
  incident: { icone: 'attention', texte: 'INSi ne répond pas' },
}

const SUITES: Record<Suite, string> = {
  'a-traiter': 'À traiter',
  creee: 'Dossier créé',
  'mise-a-jour': 'Dossier mis à jour',
  inchangee: 'Dossier inchangé',
  'en-attente': 'En attente',
  integree: 'Intégrée au dossier',
  ecartee: 'Écartée',
}

/** La réponse d'INSi sur une INS reçue : une forme, des mots, le code rendu. */
export function EtatVerification({
  message,
}: {
  message: Pick<MessageRecu, 'verification' | 'verificationCode'>
}) {
  const { icone, texte } = VERIFICATIONS[message.verification]
  const code = message.verificationCode
  return (
    <span class="etat">
      <Icone nom={icone} />
      <span>
        {texte}
        {code !== null && <span class="secondaire"> (code {code})</span>}
      </span>
    </span>
  )
}

/** Ce que le message est devenu ; le dossier touché est à un clic. */
export function EtatSuite({ message }: { message: Pick<MessageRecu, 'suite' | 'patientId'> }) {
  const { suite, patientId } = message
  if (patientId === null) return <>{SUITES[suite]}</>
  return <a href={`/patients/${patientId}`}>{`${SUITES[suite]} (n° ${patientId})`}</a>
}
