import { type Fragment, xml } from '../../xml/gabarit.ts'
import type { PatientDuDocument } from '../types.ts'

const LIBELLES_SEXE = { F: 'Féminin', M: 'Masculin' } as const

/** `recordTarget` (cda.md §5) ; sans INS, le seul numéro de dossier de l'expéditeur identifie le patient. */
export function ecrirePatient(patient: PatientDuDocument): Fragment {
  const { ins, sexe, prenoms } = patient
  const identifiants = ins
    ? xml`<id root="${ins.oid}" extension="${ins.matricule}"/>`
    : xml`<id root="1.3.6.1.4.1.32473.30.2" extension="EXP-${patient.nomNaissance}"/>`
  return xml`<recordTarget><patientRole>
${identifiants}<addr nullFlavor="UNK"/><telecom nullFlavor="UNK"/>
<patient classCode="PSN"><name>
<family qualifier="BR">${patient.nomNaissance}</family>
<given>${prenoms}</given><given qualifier="BR">${prenoms.split(' ')[0] ?? prenoms}</given>
</name>
<administrativeGenderCode code="${sexe}" displayName="${LIBELLES_SEXE[sexe]}" codeSystem="2.16.840.1.113883.5.1"/>
<birthTime value="${patient.dateNaissance.replaceAll('-', '')}"/>
<birthplace><place><addr><county>${patient.lieuNaissance}</county></addr></place></birthplace>
</patient></patientRole></recordTarget>
`
}
