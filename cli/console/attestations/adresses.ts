const e = encodeURIComponent

export const adresseAttestation = (preuve: string): string => `/attestations/pieces/${e(preuve)}`
export const adresseFichierAttestation = (preuve: string): string =>
  `${adresseAttestation(preuve)}/fichier`
export const ADRESSE_CONDITIONS = '/attestations/conditions'
