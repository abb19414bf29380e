import { ESPACE_APCV } from './espaces.ts'

/** Les opérations du contexte ApCV (ins.md §15 [V]) ; la signature de facturation est hors du banc. */
export const OPERATIONS_APCV = [
  'authentifierUtilisateurProximite',
  'restituerContexteApCV',
  'detruireContexteApCV',
] as const
export type OperationApcv = (typeof OPERATIONS_APCV)[number]

export const PREFIXE_ACTION_APCV = 'urn:ApCV_AUTH:1.0.0:'
/** Signature de facturation : une action connue, que le banc ne rend pas (ins.md §15). */
export const ACTION_SIGNATURE = 'urn:ApCV_SIGN:1.0.0:signerVitale'

/** L'élément du corps que chaque opération attend. */
export const CORPS_APCV: Record<OperationApcv, { nom: string; espace: string }> = {
  authentifierUtilisateurProximite: {
    nom: 'AuthentifierUtilisateurProximiteReq',
    espace: ESPACE_APCV,
  },
  restituerContexteApCV: { nom: 'RestituerContexteApCVReq', espace: ESPACE_APCV },
  detruireContexteApCV: { nom: 'DetruireContexteApCVReq', espace: ESPACE_APCV },
}

/** L'opération d'une action SOAP, ou `null`. */
export function operationApcvDe(action: string | null): OperationApcv | null {
  return OPERATIONS_APCV.find((o) => action === `${PREFIXE_ACTION_APCV}${o}`) ?? null
}
