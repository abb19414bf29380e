import type { Patient } from '../../patients/identite.ts'
import { MOTS_STATUT } from '../../patients/libelles.ts'
import { Message } from '../../vues/message.tsx'
import type { Appel } from '../depot.ts'
import type { ReponseInsi } from '../reponse.ts'

/** Oui ou non, et ce que cela a changé au dossier. */
export function VerdictVerification({
  patient,
  appel,
  reponse,
}: {
  patient: Patient
  appel: Appel
  reponse: ReponseInsi
}) {
  const adresse = `/patients/${patient.id}`
  return (
    <>
      {reponse.genre === 'concorde' ? (
        <Message genre="succes">
          <p>
            Vérification OK (code {reponse.code}) : le matricule et les traits de ce dossier
            s'accordent avec INSi.
          </p>
          <p>La fiche est inchangée.</p>
        </Message>
      ) : (
        <Message genre="attention">
          <p>
            Vérification KO (code {reponse.code}) : INSi ne reconnaît plus ce matricule avec ces
            traits.
          </p>
          <p>{appel.decision === 'ko-applique' ? consequence(patient) : NON_APPLIQUEE}</p>
        </Message>
      )}
      <div class="actions">
        <a class="bouton bouton-principal" href={adresse}>
          Revenir à la fiche
        </a>
        {reponse.genre === 'discorde' && (
          <a class="bouton" href="/patients/a-revoir">
            Voir les identités à revoir
          </a>
        )}
      </div>
    </>
  )
}

const NON_APPLIQUEE = 'Le dossier avait changé entre-temps : relancez la vérification.'

const consequence = ({ statut }: Patient) =>
  `Le matricule et l'OID ont été invalidés et l'identité inscrite à revoir ; elle est ${MOTS_STATUT[statut]}.`
