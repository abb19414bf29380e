export const TYPES_RESSOURCE = [
  'Practitioner',
  'PractitionerRole',
  'Device',
  'Organization',
  'HealthcareService',
] as const
export type TypeRessource = (typeof TYPES_RESSOURCE)[number]

/** Une ressource écrite, prête pour JSON. */
export interface Ressource {
  resourceType: TypeRessource
  id: string
  meta: Record<string, unknown>
  [element: string]: unknown
}

export interface Codage {
  system: string
  code: string
}
