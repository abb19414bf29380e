import type { Patient } from '../../patients/identite.ts'

/** La vérification ne se propose que pour une identité qui a une INS. */
export function CommandeVerification({ patient }: { patient: Pick<Patient, 'id' | 'ins'> }) {
  if (!patient.ins) return null
  return (
    <form method="post" action={`/patients/${patient.id}/verification`}>
      <button type="submit" class="bouton">
        Vérifier l'identité auprès d'INSi
      </button>
    </form>
  )
}
