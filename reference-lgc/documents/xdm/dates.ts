/** `20261120091200` : les métadonnées sont en temps universel, sans décalage (dmp.md §6 [V]). */
export const horodatageXds = (instant: string): string =>
  new Date(instant).toISOString().replace(/[-:T]|\..*$/g, '')
