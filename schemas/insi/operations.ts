import { ESPACES } from './espaces.ts'

/** Les deux recherches du WSDL public (ins.md §2 [V]). */
export const OPERATIONS = [
  'rechercherInsAvecTraitsIdentite',
  'rechercherInsAvecCarteVitale',
] as const
export type OperationInsi = (typeof OPERATIONS)[number]

export const PREFIXE_ACTION = 'urn:ServiceIdentiteCertifiee:1.0.0:'

/** Élément du corps attendu pour chaque opération. */
export const CORPS_ATTENDU: Record<OperationInsi, { espace: string; nom: string }> = {
  rechercherInsAvecTraitsIdentite: { espace: ESPACES.rs, nom: 'RECSANSVITALE' },
  rechercherInsAvecCarteVitale: { espace: ESPACES.rv, nom: 'RECVITALE' },
}

/** L'opération que nomme une action SOAP, ou `null` quand elle n'est pas connue. */
export function operationDe(action: string | null): OperationInsi | null {
  return OPERATIONS.find((nom) => action === `${PREFIXE_ACTION}${nom}`) ?? null
}
