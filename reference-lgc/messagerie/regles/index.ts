import type { Mutations } from '../../mutations/interrupteur.ts'
import type { DemandeEnvoi } from '../envoi/demande.ts'
import { contactApplicatif } from './contact-applicatif.ts'
import { destinatairesValables } from './destinataires.ts'
import { documentDiffusable } from './document-diffusable.ts'
import { identiteQualifiee } from './identite-qualifiee.ts'
import { documentMasque } from './masquage.ts'
import { refusAuxProfessionnels, refusMessagerieCitoyenne } from './refus-du-patient.ts'
import { textePresent } from './texte-present.ts'

type Regle = (demande: DemandeEnvoi, mutations: Mutations) => string | null

/** Dans l'ordre de mssante.md §13 : l'identité, les refus du patient, puis le reste. */
const REGLES: readonly Regle[] = [
  identiteQualifiee,
  refusMessagerieCitoyenne,
  refusAuxProfessionnels,
  documentMasque,
  documentDiffusable,
  contactApplicatif,
  destinatairesValables,
  textePresent,
]

/** La première raison de ne pas envoyer, ou `null` : alors, et alors seulement, le courriel part. */
export function empechementEnvoi(demande: DemandeEnvoi, mutations: Mutations): string | null {
  for (const regle of REGLES) {
    const raison = regle(demande, mutations)
    if (raison) return raison
  }
  return null
}
