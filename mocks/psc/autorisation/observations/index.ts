import type { ObservationAutorisation } from '../types.ts'
import { acrDemande } from './acr-demande.ts'
import { donneesDemandees } from './donnees-demandees.ts'
import { hasardPresent } from './hasard-present.ts'

/** Ce qu'on reproche à une demande pourtant recevable : PSC répond, l'auditeur non. */
export const OBSERVATIONS: readonly ObservationAutorisation[] = [
  acrDemande,
  donneesDemandees,
  hasardPresent('state'),
  hasardPresent('nonce'),
]
