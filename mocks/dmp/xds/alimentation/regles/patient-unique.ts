import { IDENTIFIANTS_XDS } from '../../../../../schemas/xds/metadonnees.ts'
import { lireCx, memePatient } from '../../../cx.ts'
import { identifiant } from '../../../rim/objet.ts'
import { type RegleSoumission, source } from '../types.ts'

const erreur = source('patient-unique', 'dmp.md §8.1 et §8.5, point 3')

/** Le lot et tous ses documents sont d'un même patient. */
export const patientUnique: RegleSoumission = ({ soumission: { lots, documents } }) => {
  const [lot] = lots
  if (!lot) return []
  const patient = lireCx(identifiant(lot, IDENTIFIANTS_XDS.lotPatient))
  return documents
    .filter(
      (document) =>
        !memePatient(patient, lireCx(identifiant(document, IDENTIFIANTS_XDS.documentPatient))),
    )
    .map(({ id }) =>
      erreur('XDSPatientIdDoesNotMatch', `Le patient du document ${id} n’est pas celui du lot`),
    )
}
