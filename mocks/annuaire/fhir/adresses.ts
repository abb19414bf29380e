/** Base de l'API, version 2 (annuaire.md §3 [V]). */
export const CHEMIN_FHIR = '/fhir/v2'
