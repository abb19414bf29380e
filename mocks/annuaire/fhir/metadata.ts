import { TYPES_RESSOURCE } from './ressources/types.ts'
import type { Sources } from './sources.ts'

/** La déclaration de capacités : ce que l'API lit et cherche, rien d'autre. */
export const declarerCapacites = (sources: Sources, maintenant: Date) => ({
  resourceType: 'CapabilityStatement',
  status: 'active',
  date: maintenant.toISOString(),
  kind: 'instance',
  software: { name: 'Annuaire Santé simulé du banc' },
  fhirVersion: '4.0.1',
  format: ['application/fhir+json'],
  rest: [
    {
      mode: 'server',
      resource: TYPES_RESSOURCE.map((type) => ({
        type,
        interaction: [{ code: 'read' }, { code: 'search-type' }],
        searchParam: [...sources[type].parametres].map(([name, nature]) => ({
          name,
          type: nature,
        })),
      })),
    },
  ],
})
